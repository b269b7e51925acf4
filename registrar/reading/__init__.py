"""What does this message ask? read(message, catalog) -> Reading. Pure: no clock, no files, no network.

Which file answers which question; `read` puts the answers together, `reading` is what comes of it:

    given             whose words are read, what they pass on, what came attached? `forwards`: does a forward ask with
                      its own words?
    intent            what is the message for, by rules? `signals` are the words that speak for an intent, `around` is
                      what stands around them
    opinion, weighing the same by a trained model of the wording, and both weighed together
    question          what must a person answer?
    rsvp              what does a calendar program answer?
    author            who wrote, and at which address are they to be registered? `author_in`: are they, beside others?
                      `address_change`: which address takes the place of another?
    people            who is the message about? `others` and `company`: whom they write for, who comes along; `tied`:
                      how much ties a name to the request? `bystanders`: why is somebody only named? `listed`: who
                      stands in a table or form; `unnamed`: who comes without a name? `taking_part`: all of them
                      together; `counted`: how many does the author say there are?
    passed_on         whose confirmation is passed on with a wish to change it?
    meant             whom does a change or a cancellation mean, and who stays? `phrases`: which parts of a sentence are
                      people, and whom does a pronoun mean? `judged`: what is said of them?
    values            what is read of each of them?
    names             which words are a person's name, by `name_runs`, `name_evidence` and `small_names`? `badge`: how
                      is it printed? `families`: whose family name stands beside another's? `login_names`: which does
                      the address behind them spell? `mailboxes`: whose name is an address made of? `no_persons`: which
                      are a place's or an agency's? `remark`: what is said of somebody beside the name?
                      `spellings`: which of two is the right one? `put_right`: how does somebody put their own right?
                      `correcting`: does that make the message a correction?
    affiliation       which agency is the author's? `agencies` and `agency_*` find them, `placed_agencies` by
                      where they stand; `agency_put_right`: which is it now, where the one on record is put right?
                      `agency_echo`: which does the mail domain speak for? `agency_bounds`: where does it end?
                      `agency_weighing`: how likely is each of the `agency_proposals`, by its `agency_traits`?
    sessions          which sessions are meant? by `numbers`, `dates`, `months`, `places`, `titles`, `title_words`,
                      `spans` (from X to Y), `times` (of day), `holidays`; `mention`,
                      `mentions` and `roles` tell what part each plays, `told` which are only told of, `taken_days`
                      which are taken up otherwise, `verdicts` which are let go in the next breath, `compared` which are
                      found less good; `again`: which comes back; `namings`: the same beside a confirmation or
                      a question; `owners`: whose is it? `asked_sessions`: who gets which
    accommodations    what is asked for in order to take part? `described`: by no name of an aid; `wished`, `declined`,
                      `settled`, `waived`, `retracted` and, by models, `asking` and `needs_sense`: is it really
                      asked for? `elsewhere`: or somebody else's, or a topic? `called`: or what something is called?
                      `below`: under the author's name; `shares`: whose need is it?
                      `reasons`: what only tells why, or what for? `interpreters`: do they sign or speak?
    tables            rows and forms: `table_text`, `table_html`, `table_files`, `rows`, `headings`, `labels`, `records`
    thread, subject   what does the message answer, and what does the subject add?
    sentences         where do they begin and end? `clauses`: those that ask for something; `language`: in which one?
    doubt             does the message say what the reading leaves out? Then a person looks; `doubts/` by what they
                      look at
    trees             how likely, by a sum of small decision trees?
    whole_words       where does a given word stand by itself?
    report            a Reading told to a program or a person
    words/            the words themselves, as tables
"""
