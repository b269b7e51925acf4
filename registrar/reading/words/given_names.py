"""Given names common in the United States, lower case and without accents.

The Census Bureau's list of 1990 and names from other languages. A name missing here is still a name, only with less
evidence.
"""

GIVEN_NAMES: frozenset[str] = frozenset(
    """
    aaliyah aarav aaron abbey abbie abby abdi abdirahman abdul abdulla abdullah abe abel abigail abimael abraham
    abram ada adaeze adah adalberto adaline adam adama adan addie adebayo adela adelaida adelaide adele adelia
    adelina adeline adell adella adelle adena adeola adil adina aditi aditya adnan adolfo adolph adria adrian
    adriana adriane adrianna adrianne adrien adriene adrienne adwoa afia afton agatha agnes agnieszka agnus
    agripina agueda agustin agustina ahmad ahmed aida aidan aide aiden aiko aileen ailene aimee ainsley aisha
    aishwarya aja ajay akeem akemi akiko akilah akira akua al alaina alaine alan alana alane alanna alasdair
    alayna alba alban albert alberta albertha albertina albertine alberto albina alda alden aldo alease alec
    alecia aleen aleida aleisha alejandra alejandrina alejandro aleksandra alena alene alesha aleshia alesia
    alessandra alessandro aleta aletha alethea alethia alex alexa alexander alexandra alexandria alexia alexis
    alfonso alfonzo alfred alfreda alfredia alfredo alhaji ali alia alica alice alicia alida alina aline alisa
    alise alisha alishia alisia alison alissa alistair alita alix aliyah aliza alla allan alleen allegra allen
    allena allene allie alline allison allyn allyson alma almeda almeta alok alona alondra alonso alonzo alpha
    alphonse alphonso alta altagracia altha althea alton alva alvaro alvera alverta alvin alvina alyce alycia
    alysa alyse alysha alysia alyson alyssa amada amado amadou amal amalia amanda amara amari amarilis amber
    amberly ambrose amee amelia amelie ami amie amiee amina amir amira amit ammie amos amparo amrita amy ana
    anabel anahi anahit anais analia analisa anamaria anastacia anastasia andera anders anderson andra andre
    andrea andreas andree andrei andres andrew andria andrzej andy aneesa anette angel angela angele angelena
    angeles angelia angelic angelica angelika angelina angeline angelique angelita angella angelo angelyn angie
    angila angla angle anglea anh anibal anika anil anisa anisha anissa anita anitra anja anjali anjanette
    anjelica ann anna annabel annabell annabelle annalee annalisa annamae annamaria annamarie anne anneliese
    annelise annelle annemarie annett annetta annette annice annie annika annis annita annmarie ansel anselm
    anselmo anthony antione antionette antje antoine antoinette anton antone antonetta antonette antonia
    antonietta antonina antonio antony antwan anuj anya aoibheann aoife apolonia april apryl ara arabella
    araceli aracelis aracely arash arcelia archie ardath ardelia ardell ardella ardelle arden ardis ardith
    aretha argelia argentina ari ariadna ariana ariane arianna arianne arica arie ariel arielle arjun arla
    arlean arleen arlen arlena arlene arletha arletta arlette arlie arlinda arline arlyne armand armanda
    armandina armando armida armin arminda arnetta arnette arnita arnold arnoldo arnulfo aron arron art arthur
    artie arturo arun arvid arvilla arvind asa asha ashanti ashely ashlea ashlee ashleigh ashley ashli ashlie
    ashly ashlyn ashok ashraf ashton asia asif asley assunta astrid asuncion athena aubrey audie audra audrea
    audrey audria audrie audry august augusta augustina augustine augustus aundrea aura aurea aurelia aurelio
    aurora aurore austin autumn ava avelina avery avis avril awilda ayaan ayako ayana ayanna ayesha ayo azadeh
    azalee aziz azucena azzie babak babara babatunde babette bahar bailey balbir bambi bao barabara barb barbar
    barbara barbera barbie barbra bari barnaby barney barrett barrie barry bart barton bartosz bashir basil
    basilia bastien bea beata beatrice beatris beatrix beatriz beau beaulah bebe becki beckie becky bee belen
    belia belinda belkis bell bella belle belva ben benedict benedikt benita benito benjamin bennett bennie
    benny benoit benton berenice berna bernadette bernadine bernard bernarda bernardina bernardine bernardo
    berneice bernetta bernice bernie berniece bernita berry bert berta bertha bertie bertram beryl bess bessie
    beth bethanie bethann bethany bethel beto betsey betsy bette bettie bettina betty bettyann bettye betzaida
    beula beulah bev beverlee beverley beverly bhavna bianca bibi bich bienvenido bilal bill billi billie billy
    billye binh birdie birgit bjork bjorn blaine blair blaise blake blanca blanch blanche blondell blossom
    blythe bo bob bobbi bobbie bobby bobbye bobette bogdan bok bong bonita bonnie bonny booker borge boris boyce
    boyd brad bradford bradley bradly brady brahim brain branda brande brandee branden brandi brandie brandon
    brandy branislav brant brayden breana breann breanna breanne bree brenda brendan brendon brenna brent
    brenton bret brett brexton brian briana brianna brianne briar brice bridget bridgett bridgette brigette
    brigid brigida brigitte brinda britany britney britni britt britta brittaney brittani brittanie brittany
    britteny brittney brittni brittny brock broderick bronislaw bronwyn brook brooke brooks bruce bruna brunilda
    bruno bryan bryanna bryant bryce bryn brynn bryon buck bud buddy buena buffy buford bula bulah bunny burl
    burma burt burton buster byron børge cade caden caio caitlin caitlyn caitriona calandra caleb calista callie
    calvin camden camelia camellia cameron cami camie camila camilla camille cammie cammy candace candance
    candela candelaria candi candice candida candie candis candra candy candyce caprice cara caren carey cari
    caridad carie carin carina carisa carissa carita carl carla carlee carleen carlena carlene carletta carley
    carli carlie carline carlita carlo carlos carlota carlotta carlton carly carlyn carma carman carmel carmela
    carmelia carmelina carmelita carmella carmelo carmen carmina carmine carmon carol carola carolann carole
    carolee carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carrol carroll
    carry carson carter cary caryl carylon caryn carys casandra casey casie casimir casimira caspian cassandra
    cassaundra cassey cassi cassidy cassie cassondra cassy catalina catarina caterina catharine catherin
    catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina catrice
    catrina catriona cayla cecelia cecil cecila cecile cecilia cecille cecily cedric cedrick celena celesta
    celeste celestina celestine celia celina celinda celine celsa ceola ceridwen cesar chad chadwick chae chan
    chana chance chanda chandra chanel chanell chanelle chang chantal chantay chante chantel chantell chantelle
    chara charis charise charissa charisse charita charity charla charleen charlena charlene charles charlesetta
    charlette charley charlie charline charlize charlott charlotte charlsie charlyn charmain charmaine
    charolette chas chase chasidy chasity chassidy chastity chau chauncey chaya chelsea chelsey chelsie cheng
    cher chere cheree cherelle cheri cherie cherilyn cherise cherish cherly cherlyn cherri cherrie cherry
    cherryl chery cheryl cheryle cheryll chester chet cheyenne chi chia chiara chidi chieko chima chin chinedu
    ching chinwe chiquita chloe chong chris chrissy christa christal christeen christel christen christena
    christene christi christia christian christiana christiane christie christin christina christine christinia
    christoper christophe christopher christy chrystal chu chuck chukwuma chun chung cian ciara cicely ciera
    cierra cinda cinderella cindi cindie cindy cinthia cira clair claire clara clare clarence claretha claretta
    claribel clarice clarinda clarine claris clarisa clarissa clarita clark classie claud claude claudette
    claudia claudie claudine claudio clay clayton clelia clemencia clement clemente clementina clementine
    clemmie cleo cleopatra cleora cleotilde cleta cletus cleveland cliff clifford clifton clint clinton clodagh
    clora clorinda clotilde clyde codi cody cohen colby cole coleen coleman colene coletta colette colin colleen
    collen collene collette collin colm colton columbus concepcion conception concetta concha conchita cong
    connie conrad constance consuela consuelo contessa cora coral coralee coralie corazon cordelia cordell
    cordia cordie coreen corene coretta corey cori corie corina corine corinna corinne corliss cormac cornelia
    cornelius cornell corrie corrin corrina corrine corrinne cortez cortney cory cosmo courtney coy craig creola
    cris criselda crispin crissy crista cristal cristen cristi cristian cristie cristin cristina cristine
    cristobal cristopher cristy cruz crysta crystal crystle cuc curt curtis cy cyndi cyndy cynthia cyril cyrstal
    cyrus cythia dacia dae dagmar dagny dahlia daina daine daisey daisy dakota dale dalene dalia dalila dallas
    dalton damaris damian damien damion damon dan dana danae dane danelle danette dani dania danial danica
    daniel daniela daniele daniell daniella danielle danika danille danilo danita dann danna dannette dannie
    dannielle danny dante danuta danyel danyell danyelle daphine daphne dara darby darcel darcey darci darcie
    darcy darell daren daria dariela darin dario darius dariusz darla darleen darlena darlene darline darnell
    daron darrel darrell darren darrick darrin darron darryl darwin darya daryl dashawn dave david davida davina
    davis dawn dawna dawne dayle dayna daysi deadra dean deana deandra deandre deandrea deane deangelo deann
    deanna deanne deb debbi debbie debbra debby debera debi debora deborah debra debrah debroah declan dede
    dedra dee deeann deeanna deedee deedra deena deepa deepak deetta deidra deidre deirdre deja del delaine
    delana delbert delcie delena delfina delia delicia delila delilah delinda delisa dell della delma delmar
    delmer delmy delois deloise delora deloras delores deloris delorse delpha delphia delphine delroy delsie
    delta demarcus demetra demetria demetrice demetrius dena denae deneen denese denice denis denise denisha
    denisse denita denna dennis dennise denny denver denyse deon deonna dequan derek derick derrick derya
    deshawn desirae desire desiree desislava desmond despina dessie destiny detra devi devin devon devona devora
    devorah dewayne dewey dewitt dexter dhruv dia diamond dian diana diane diann dianna dianne diarmuid dick
    diedra diedre diego dierdre dieter digna dilip dillon dimitri dimple dina dinah dino dinorah dion dione
    dionna dionne dirk divina divya dixie djamila dmitri dmitrius dmitry dodie dollie dolly dolores doloris
    domenic domenica dominga domingo dominic dominica dominick dominique dominque domitila domonique don dona
    donald donella donetta donette dong donita donn donna donnell donnetta donnette donnie donny donovan donte
    donya dora dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori doria dorian dorie dorinda
    dorine doris dorla dorotea dorotha dorothea dorothy dorris dorsey dortha dorthea dorthey dorthy dot dottie
    dotty doug douglas douglass dov dovid dovie doyle dragan dragana draven dre dreama drema drew drucilla
    drusilla duane duc dudley dulce dulcie duncan dung dunstan dusti dustin dusty dwain dwana dwayne dwight dyan
    dylan earl earle earlean earleen earlene earlie earline earnest earnestine eartha easter eboni ebonie ebony
    echo ed eda edda eddie eddy edelmira eden edgar edgardo edie edison edith edmond edmund edmundo edna edra
    edris eduardo edward edwardo edwidge edwin edwina edyth edythe effie efigenia efrain efren efua ehtel eileen
    eilene eilidh eilis eitan ekaterina ekene ela eladia elaina elaine elana elane elanor elayne elba elbert
    elda elden eldon eldora eldridge eleanor eleanora eleanore elease elena elene eleni elenor elenora elenore
    eleonor eleonora eleonore elfreda elfrieda elfriede eli elia elian eliana elias elicia elida elidia elif
    elijah elin elina elinor elinore elisa elisabeth elise eliseo elisha elissa eliz eliza elizabet elizabeth
    elizbeth elizebeth elke ella ellamae ellan ellen ellena elli ellie elliot elliott ellis ellsworth elly ellyn
    elma elmer elmira elmo elna elnora elodia elodie elois eloisa eloise elouise eloy elroy elsa elsie elspeth
    elsy elton elva elvera elvia elvie elvin elvina elvira elvis elwanda elwood elyse elza ema emanuel emeka
    emelda emelia emelina emeline emely emerald emerita emerson emery emi emiko emil emile emilee emilia
    emiliano emilie emilio emily emma emmaline emmanuel emmett emmie emmitt emmy emogene emory emre ena enda
    enedina eneida enid enoch enola enrique enriqueta eoghan eoin ephie ephrem epifania era erasmo eric erica
    erich erick ericka erik erika erin erinn erlene erlinda erline erma ermelinda erminia erna ernest ernestina
    ernestine ernesto ernie errol ervin erwin eryn escolastica esme esmeralda esperanza esra essie esta esteban
    estefana estefania estela estell estella estelle ester esther estrella etha ethan ethel ethelene ethelyn
    ethyl etienne etsuko etta ettie eufemia eugena eugene eugenia eugenie eugenio eula eulah eulalia eun euna
    eunice eura eusebia eusebio eustolia eva evalyn evan evander evangelina evangeline eve evelia evelin evelina
    eveline evelyn evelyne evelynn everett everette evette evgenia evia evie evita evon evonne ewa exie ezekiel
    ezequiel ezra fabian fabiola fadi fae fahad fairy faith fallon fannie fanny fanta farah farid faridah farrah
    fatima fatimah fatou fatoumata faustina faustino fausto faviola fawn fay faye federico felecia felica felice
    felicia felicidad felicita felicitas felipa felipe felisa felisha felix felton femi ferdinand fergus fermin
    fermina fern fernanda fernande fernando ferne fidel fidela fidelia filiberto filomena finley finn fintan
    fiona fionnuala fitzgerald flavia fleta fletcher fleur flo flor flora florance florence florencia florencio
    florene florentina florentino floretta floria florian florida florinda florine florrie flossie floy floyd
    folake fonda forest forrest foster fran france francene frances francesca francesco franchesca francie
    francina francine francis francisca francisco francois francoise frank frankie franklin franklyn fransisca
    franz fraser fred freda fredda freddie freddy frederic frederica frederick fredericka fredia fredric
    fredrick fredricka fredrik freeda freeman freida freya frida frieda fritz fumiko funmilayo gabriel gabriela
    gabriele gabriella gabrielle gael gail gala gale galen galina gamaliel ganesh gareth garfield garland garnet
    garnett garret garrett garry garth gary gaston gaurav gavin gay gaye gayla gayle gaylene gaylord gaynell
    gaynelle gearldine gema gemma gena genaro gene genesis geneva genevie genevieve genevive genia genie genna
    gennie genny genoveva geoffrey georgann george georgeann georgeanna georgeanne georgene georgetta georgette
    georgi georgia georgiana georgiann georgianna georgianne georgie georgina georgine gerald geraldine geraldo
    geralyn gerard gerardo gerda geri germaine german gerri gerry gert gertha gertie gertrud gertrude gertrudis
    gertude ghassan ghislaine gia gianna gianni gideon gidget gigi gil gilbert gilberte gilberto gilda giles
    gillian gilma gina ginette ginger ginny gino giorgos giovanna giovanni gisela gisele giselle gita giulia
    giuseppe giuseppina gladis glady gladys glayds glen glenda glendalis glendora glenn glenna glennie glennis
    glinda gloria glorimar glory glynda glynis golda golden goldie gonzalo gopal gordon govind grace gracia
    gracie graciela grady graham graig grant granville grayce grazyna greg gregg gregoria gregorio gregory greta
    gretchen gretel gretta gricelda griffin grigor grisel griselda grover grzegorz guadalupe guadelupe gudrun
    guillermina guillermo gulsen gunther gurpreet gus gussie gustavo guy gwen gwenda gwendolyn gwenn gwilym gwyn
    gwyneth habib hadiya hae hai hailey hakeem hakim hal halcyon haley halima halina halley hallie hamid hamish
    hamza han hana hang hanh hank hanna hannah hannelore hans harish harlan harland harley harmony harold
    harpreet harriet harriett harriette harris harrison harry haruki harvey hasan hassan hassie hattie haven
    haydee hayden hayley haywood hazel heath heather hector hedwig hedy hee heide heidi heidy heike heinrich
    helaine helen helena helene helga hellen henning henrietta henriette henrik henrike henry hepzibah herb
    herbert heriberto herlinda herma herman hermelinda hermila hermina hermine herminia hermione hernan herschel
    hershel herta hertha hester hettie hiedi hien hilaria hilario hilary hilda hilde hildegard hildegarde
    hildred hillary hilma hilton hipolito hiram hiroko hiroshi hisako hisham hoa hoang hobert hodan holley holli
    hollie hollis holly homer honey hong hope horace horacio horatio hortencia hortense hortensia hosea houston
    howard hoyt hsiu hua hubert huda hue huey hugh hugo hui hulda humberto hung hunter huong husain hussein huy
    hwa hyacinth hye hyman hyo hyon hyun ian ibrahim ida idalia idell idella idris iesha ifeoma ignacia ignacio
    ignatia ignatius ike ikram ila ilana ilda ileana ileen ilene iliana illa ilona ilse iluminada ima imad imani
    imelda imogen imogene imran ina india indigo indira inell ines inez inga inge ingeborg inger ingrid
    inocencia ioana iola iona ione ira iraida irena irene irina iris irish irma irmgard irvin irving irwin isa
    isaac isabel isabela isabell isabella isabelle isadora isaiah isaias isaura isela isiah isidra isidro isis
    iskra isla ismael ismail isobel isolde isra israel isreal issac itzak itzel iva ivan ivana ivelisse iveta
    ivette ivey ivo ivonne ivory ivy iwona izetta izola jaana jabari jacalyn jacelyn jacinda jacinta jacinto
    jack jackeline jackelyn jacki jackie jacklyn jackqueline jackson jaclyn jacob jacqualine jacque jacquelin
    jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacqui jacquie jacquiline jacquline jacqulyn
    jad jada jade jaden jadwiga jadyn jae jagdish jahaira jaime jaimee jaimie jake jakob jaleesa jalisa jama
    jamaal jamal jamar jame jamee jamel james jameson jamey jami jamie jamika jamila jamison jammie jan jana
    janae janay jane janean janee janeen janel janell janella janelle janene janessa janet janeth janett janetta
    janette janey jani janice janie janiece janina janine janis janise janita jann janna jannet jannette jannie
    janos janusz janyce jaqueline jaquelyn jared jarek jarod jarred jarrett jarrod jarvis jasmin jasmine jason
    jasper jaspreet jaunita javier jaxon jay jaya jayanti jayden jaye jayme jaymie jayna jayne jayson jazmin
    jazmine jc jean jean-baptiste jean-luc jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie
    jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jed jedidiah jeff jefferey jefferson
    jeffery jeffie jeffrey jeffry jelani jelena jemima jen jena jenae jene jenee jenell jenelle jenette jeneva
    jeni jenice jenifer jeniffer jenine jenise jenna jennefer jennell jennette jenni jennica jennie jennifer
    jenniffer jennine jenny jens jenson jerald jeraldine jeramy jere jeremiah jeremy jeri jerica jericho jerilyn
    jerlene jermaine jerold jerome jeromy jerrell jerri jerrica jerrie jerrod jerrold jerry jerzy jesenia jesica
    jess jessamyn jesse jessenia jessi jessia jessica jessie jessika jestine jesus jesusa jesusita jethro jetta
    jettie jewel jewell jia jiang jill jillian jim jimmie jimmy jin jina jing jinny jiri jitendra jo joachim
    joan joana joane joanie joann joanna joanne joannie joao joaquin joaquina jocasta jocelyn jochen jodee jodi
    jodie jody joe joeann joel joella joelle joellen joesph joetta joette joey johan johana johanna johanne john
    johna johnathan johnathon johnetta johnette johnie johnna johnnie johnny johnsie johnson joi joie jola
    jolanda joleen jolene jolie joline jolyn jolynn jomo jon jona jonah jonas jonathan jonathon jone jonell
    jonelle jong joni jonie jonna jonnie joost jordan jordi jordon jorge jorgen jose josef josefa josefina
    josefine joselyn joseph josephina josephine josette josh joshua josiah josie joslyn jospeh josphine josue
    jovan jovita joy joya joyce joycelyn joye jp juan juana juanita judah jude judi judie judit judith judson
    judy jule julee julene jules juli julia julian juliana juliane juliann julianna julianne julie julieann
    julienne juliet julieta julietta juliette julio julissa julius june jung junia junie junior juniper junita
    junko jurgen justa justin justina justine justus jutta kacey kaci kacie kacy kai kaia kaila kaitlin kaitlyn
    kaiya kala kaleigh kaley kali kallie kalyn kam kamal kamala kamau kami kamil kamilah kamryn kandace kandi
    kandice kandis kandra kandy kanesha kanika kanisha kara karan kareem kareen karen karena karey kari karie
    karim karima karin karina karine karisa karissa karl karla karleen karlene karly karlyn karma karmen karol
    karole karolina karoline karolyn karon karren karri karrie karry karsten kary karyl karyn kasandra kasey
    kasha kashif kasi kasia kasie kassandra kassie katarina katarzyna kate katelin katelyn katelynn katerina
    katerine kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine kathern
    katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy
    kathyrn kati katia katie katina katja katlyn katrice katrina kattie katy kavita kawika kay kayce kaycee
    kayden kaye kayla kaylee kayleen kayleigh kaylene kazuko keahi keanu kecia keegan keeley keely keena keenan
    kees keesha keiko keila keira keisha keishla keith keitha kelechi keli kelle kellee kelley kelli kellie
    kelly kellye kelsey kelsi kelsie kelvin kemberly kemi ken kena kenda kendal kendall kendra kendrick keneth
    kenia kenisha kenji kenna kenneth kennith kenny kent kenton kenya kenyatta kenyetta keola keoni kera keren
    keri kermit kerri kerrie kerry kerstin kesha keshia keturah keva keven kevin keyshawn khadija khadijah
    khaled khalid khalilah khanh kia kian kiana kiara kiera kiersten kiesha kieth kiley kim kimber kimberely
    kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kina kindra king kingsley kip
    kira kirabo kiran kirby kirk kirsten kirstie kirstin kisha kit kittie kitty kiyoko kizzie kizzy klara klaus
    knox kofi kojo konrad korey kori kortney kory kourtney kraig kris krishna krissy krista kristal kristan
    kristeen kristel kristen kristi kristian kristie kristin kristina kristine kristle kristofer kristopher
    kristy kristyn krysta krystal krysten krystin krystina krystle krystyna kum kumar kunal kunle kurt kurtis
    kwabena kwame kwesi kyla kyle kylee kylie kym kymberly kyoko kyong kyra kyung lacey lachelle lachlan laci
    lacie lacresha lacy ladawn ladonna lady lael lahoma lai laila laine laird lajuana lakeesha lakeisha lakendra
    lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lala lamar lamonica lamont lan lana lance
    landon lane lanell lanelle lanette lang lani lanie lanita lannie lanny lanora laquanda laquita lara larae
    laraine laree larhonda larisa larissa larita laronda larraine larry lars larue lasandra lashanda lashandra
    lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya laszlo latanya
    latarsha latasha latashia latesha latia laticia latina latisha latonia latonya latoria latosha latoya
    latoyia latrice latricia latrina latrisha launa laura lauralee lauran laure laureen laurel lauren laurena
    laurence laurene lauretta laurette lauri laurice laurie laurinda laurine lauryn lavada lavelle lavenia
    lavera lavern laverna laverne laveta lavette lavina lavinia lavon lavona lavonda lavone lavonia lavonna
    lavonne lawana lawanda lawanna lawerence lawrence layla layne lazaro lazarus lea leah lean leana leander
    leandra leandro leann leanna leanne leanora leatha leatrice lecia leda lee leeann leeanna leeanne leena
    leesa leia leida leif leigh leigha leighann leila leilani leisa leisha lekisha lela lelah leland lelia
    lemuel len lena lenard lenita lenna lennie lenny lenora lenore leo leocadia leola leoma leon leona leonard
    leonarda leonardo leone leonel leonia leonid leonida leonie leonila leonor leonora leonore leontine leopold
    leopoldo leora leota lera leroy les lesa lesha lesia leslee lesley lesli leslie lessie lester leta letha
    leticia letisha letitia lettie letty levi lewis lexie lezlie li lia liam liana liane lianne libbie libby
    liberty librada lida lidia lien lieselotte ligia lihua lila lili lilia lilian liliana lilith lilla lilli
    lillia lilliam lillian lilliana lillie lilly lily lin lina lincoln linda lindsay lindsey lindsy lindy
    linette ling linh linn linnea linnie lino linsey linwood lionel lior lisa lisabeth lisandra lisbeth lise
    lisette lisha lisl lissa lissette lita livia liz liza lizabeth lizbeth lizeth lizette lizzette lizzie
    ljiljana lloyd loan logan loida lois loise lola lolita loma lon lona londa long loni lonna lonnie lonny lora
    loraine loralee lorcan lore lorean loree loreen lorelei loren lorena lorene lorenza lorenzo loreta loretta
    lorette lori loria loriann lorie lorilee lorina lorinda lorine loris lorita lorna lorne lorraine lorretta
    lorri lorriane lorrie lorrine lory lotte lottie lou louann louanne louella louetta louie louis louisa louise
    loura lourdes lourie louvenia lovella lovetta lovie lowell loyce loyd lu luana luann luanna luanne luba luc
    lucas luci lucia lucian luciana luciano lucie lucien lucienne lucila lucile lucilla lucille lucina lucinda
    lucio lucius lucrecia lucretia lucy ludie ludivina ludmila ludo ludovic lue luella luetta luigi luis luisa
    luise luiza lukasz luke lula lulu luna lupe lupita lura lurlene lurline luther luvenia luz lyda lydia lyla
    lyle lyman lyn lynda lyndia lyndon lyndsay lyndsey lynell lynelle lynetta lynette lynn lynna lynne lynnette
    lynsey lynwood lyra lyudmila mabel mabelle mable mac machelle macie maciej mack mackenzie macy madalene
    madaline madalyn maddie maddox madelaine madeleine madelene madeline madelyn madge madhuri madie madigan
    madison madlyn madonna mads mae maegan maelle maeve mafalda magali magaly magan magaret magda magdalen
    magdalena magdalene magen maggie magnolia magnus mahalia mahmood mahmoud mai maia maiara maida maile maira
    maire maisha maisie maja major majorie makayla makeda makoto malachi malcolm malcom malena malgorzata malia
    malik malika malinda malisa malissa malka mallie mallory malorie malvina mamadou mamie mammie mana manda
    mandi mandie mandy manfred manie manisha manoj mansour manual manuel manuela mao maple mara maragaret
    maragret maranda marc marcel marcela marcelene marcelina marceline marcelino marcell marcella marcelle
    marcellus marcelo marcene marchelle marci marcia marcie marcin marco marcos marcus marcy mardell marek maren
    marg margaret margareta margarete margarett margaretta margarette margarita margarite margarito margart
    marge margene margeret margert margery marget margherita margie margit margo margorie margot margret
    margrett marguerita marguerite margurite margy marhta mari maria mariah mariam mariama marian mariana
    marianela mariann marianna marianne mariano maribel maribeth marica maricela maricruz marie mariel mariela
    mariella marielle marietta mariette marija mariko marilee marilou marilu marilyn marilynn marin marina
    marinda marine mario marion mariposa maris marisa marisela marisha marisol marissa marit marita maritza
    marivel marjorie marjory mark marketta markita marko markus marla marlana marleen marlen marlena marlene
    marlin marline marlo marlon marlowe marlyn marlys marna marni marnie marquerite marquetta marquis marquita
    marquitta marry marsha marshall marta marth martha marti martin martina martine marty marv marva marvel
    marvella marvin marvis marx mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth
    maryellen maryetta maryjane maryjo marylee marylin maryln marylou marylouise marylyn marylynn maryrose
    masako mason mateja mateo mateus mateusz matha mathew mathieu mathilda mathilde matias matilda matilde matt
    matthew matthieu mattie maud maude maudie maura maureen maurice mauricio maurine maurita maurizio mauro
    mavis max maxie maxima maximina maximo maxine maxwell may maya maybell maybelle maye mayme maynard mayola
    mayra mayumi mazie mbali mckenzie mckinley meagan meaghan mechelle meda mee meena meg megan meggan meghan
    meghann mehdi mehmet mei meili meiling mel melaine melani melania melanie melany melba melda melia melida
    melina melinda melisa melissa melissia melita mellie mellisa mellissa melodee melodi melodie melody melonie
    melony melva melvin melvina melynda mendy mercedes mercedez mercy meredith meri merideth meridith merilyn
    merissa merle merlene merlin merlyn merna merri merrick merrie merrilee merrill merry mertie mervin meryl
    meta mette mi mia mica micaela micah micha michael michaela michaele michal michale micheal michel michele
    michelina micheline michell michelle michiko mickey micki mickie miesha migdalia mignon miguel miguelina
    mihai mika mikaela mikayla mike mikel mikhail miki mikki mila milagro milagros milan milda mildred milena
    miles milford milica milissa millard millicent millie milly milo milton mimi min mina minda mindi mindy
    minerva ming minh minna minnie minta miquel mira miranda mireia mireille mirela mirella mireya miriam mirian
    mirna miroslav mirta mirtha misha missy misti mistie misty mitch mitchel mitchell mitsue mitsuko mittie
    mitzi mitzie miyoko modesta modesto mohamed mohammad mohammed mohamud mohan moira moises mollie molly momi
    mona monet monica monika monique monnie monroe monserrate monte montserrat monty moon mora mordecai
    mordechai morgan moriah morris morton mose moses moshe mozell mozella mozelle muhammad mui mukesh muoi
    muriel murray mustafa myesha myles myong myra myriam myrl myrle myrna myron myrta myrtice myrtie myrtis
    myrtle mystique myung nada nadeem nadene nadia nadine naeem nahid nahla naida nairi najib nakesha nakia
    nakisha nakita nala nam nan nana nanami nancee nancey nanci nancie nancy nandini nanette nannette nannie
    naoma naomi napoleon narcisa narendra nasir nasra nasrin natacha natalia natalie natalya natasha natashia
    nathalia nathalie nathan nathanael nathanial nathaniel natisha natividad natosha naveen navid nayeli neal
    necole ned neda nedra neely neema neha neida neil nelda nelia nelida nell nella nelle nellie nelly nelson
    nena nenita neoma neomi nereida nerissa nery nestor neta nettie neva nevaeh neville newton nga ngan ngoc
    ngozi nguyen nguyet nhung nia niall nicanor nichelle nichol nicholas nichole nicholle nick nicki nickie
    nickolas nickole nicky nicol nicola nicolai nicolas nicolasa nicole nicolette nicolle nida nidia niels
    niesha nieves nigel nikhil niki nikia nikita nikki niklas nikolai nikole nikos nila nilda nils nilsa nina
    ninfa nirmala nisha nita nkechi noa noah noam noble nobuko noe noel noelia noella noelle noemi nohemi nola
    nolan noma nomvula nona noor nora norah norbert norberto noreen norene noriko norine norma norman normand
    norris noura nova novella nubia numbers nuno nuria nwando nyah nydia nyla obdulia oberon obinna ocie octavia
    octavian octavio oda odalys odelia odell odessa odette odilia odilon odis ofelia oksana ola olaf olamide
    oleksandr olen olene oleta olevia olga olimpia olin olinda oliva olive oliver olivia olivier ollie olumide
    oluwaseun olympia oma omar omari omega omer ona ondine oneida onie onita onyeka oona opal ophelia ora oralee
    oralia oren oretha orion orla orlando orpha orval orville osagie oscar osman ossie osvaldo oswaldo otelia
    otha otilia otis ottavia ottilie otto ottokar ottoline ouida ousmane owen owusu oyin ozell ozella ozie paavo
    pablo paco padma padmini padraig page paige palesa palma palmer palmira paloma pam pamala pamela pamelia
    pamella pamila pamula pandora pankaj pansy paola paris parisa parker parthenia particia parvati pascal
    pasquale pasty pat patience patria patrica patrice patricia patricio patrick patrina patsy patti pattie
    patty paul paula paulene pauletta paulette paulina pauline paulita pawel paxton paz pearl pearle pearlene
    pearlie pearline pearly pedro peg peggie peggy pei penelope penney penni pennie penny peony per percival
    percy perla perry petar pete peter petra petrina petronella petronila petros petunia phaedra phebe phil
    philip philippa phillip phillis philomena phineas phoebe phung phuong phylicia phylis phyliss phyllis pia
    piedad pierre piers pilar ping pinkie piotr piper placido pok polly pooja poppy porfirio porsche porsha
    porter portia prabha pradeep prakash prakriti pranav prasad precious preston pricilla primrose prince
    princess priscila priscilla priya providencia prudence pura purnima qadir qiana qiang qing quang quanisha
    queen queenie quentin quiana quill quincy quinn quintin quinton quoc quyen quynh rachael rachal racheal
    rachel rachele rachell rachelle rachid racquel radha rae raeann raelene rafael rafaela ragnhild raguel
    raheem rahul raina raisa raj rajan rajesh rajiv raju rakesh raleigh ralph ramesh ramiro ramon ramona
    ramonita ramsey rana ranae randa randal randall randee randell randi randolph randy ranee ranjit raphael
    raquel rashad rasheeda rashid rashida raul raven ravi ray raye rayford raylene raymon raymond raymonde
    raymundo rayna rea reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebekah reda reed reem
    reena refugia refugio regan regena regenia reggie regina reginald regine reginia reid reiko reina reinaldo
    reinhard reita rema remedios remona remy rena renae renaldo renata renate renato renay renda rene renea
    renee renetta renita renna renzo reshma ressie reta retha retta reuben reva rex rey reyes reyna reynalda
    reynaldo reza rhea rheba rhett rhiannon rhoda rhona rhonda rhys ria ricarda ricardo rich richard richelle
    richie rick rickey ricki rickie ricky rico rigoberto rikki riley rima rina risa rita ritu riva rivka roan
    rob robbi robbie robbin robby robbyn robena robert roberta roberto robin robt robyn rocco rochel rochell
    rochelle rocio rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohan rohit roisin
    roland rolanda rolande rolando roldan rolf rolland roma romaine roman romana romelia romeo romona romy ron
    rona ronald ronan ronda roni ronna ronni ronnie ronny roosevelt rory rosa rosalba rosalee rosalia rosalie
    rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosamund rosana rosann rosanna
    rosanne rosaria rosario rosaura roscoe rose roseann roseanna roseanne roselee roselia roseline rosella
    roselle roselyn rosemarie rosemary rosena rosenda rosendo rosetta rosette roshni rosia rosie rosina rosio
    rosita roslyn ross rossana rossie roswitha rosy rourke rowan rowena roxana roxane roxann roxanna roxanne
    roxie roxy roy roya royal royce rozanne rozella ruairi ruben rubi rubie rubin ruby rubye ruchi rudolf
    rudolph rudy rueben rufina rufus rukhsana rukmini rune rupa rupert ruslan russ russel russell rusty rutger
    ruth rutha ruthann ruthanne ruthe ruthie ryan ryann saanvi saba sabina sabine sabra sabrina sacha sachiko
    sade sadia sadie sadye saeed saffron safiya sage said saida saira sakina sakura sal salena salim salina
    salley sallie sally salma salome salvador salvatore sam samantha samara samatha samella samina samir samira
    sammie sammy samual samuel sana sanda sandee sandeep sandi sandie sandra sandy sanford sang sangeeta saniya
    sanjay sanjeev sanjuana sanjuanita sanora santa santana santiago santina santo santos santosh saoirse sara
    sarah sarai saran saraswati sari sarina sarita sasha saskia satoshi saturnina sau saul saundra savanna
    savannah savitri sawyer scarlet scarlett scot scott scottie scotty seamus sean season sebastian sebastien
    sebrina seema sefina selah selena selene selina selma sena senaida senan seo sepp serafina serena sergei
    sergio serina serita seth setsuko seung severine seymour sha shabnam shad shadrach shae shahid shaila shaina
    shakia shakira shakita shala shalanda shalon shalonda shameka shamika shan shana shanae shanaya shanda
    shandi shandiin shandra shane shaneka shanel shanell shanelle shani shanice shanika shaniqua shanita shankar
    shanna shannan shannon shanon shanta shantae shantay shante shantel shantell shantelle shanti shaquana
    shaquille shaquita shara sharan sharda sharee sharell sharen shari sharice sharie sharika sharilyn sharita
    sharla sharleen sharlene sharmaine sharmila sharolyn sharon sharonda sharri sharron sharyl sharyn shasta
    shaun shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawn shawna
    shawnda shawnee shawnna shawnta shay shayla shayna shayne shea sheba sheena sheetal sheila sheilah shela
    shelba shelby sheldon shelia shella shelley shelli shellie shelly shelton shemeka shemika shena shenika
    shenita shenna shera sheree sherell sheri sherice sheridan sherie sherika sherill sherilyn sherise sherita
    sherlene sherley sherly sherlyn sherman sheron sherrell sherri sherrie sherril sherrill sherron sherry
    sherryl sherwood shery sheryl sheryll shiela shila shiloh shin shira shirely shirin shirl shirlee shirleen
    shirlene shirley shirly shizue shizuko shon shona shonda shondra shonna shonta shoshana shreya shreyas shu
    shun shyla sibyl sid siddharth sidney sienna sierra signe sigrid sigurd silas silva silvana silvia sima
    simeon simon simona simone simonne sina sindre sindy sinead siobhan sione siosaia sirena siu sixta skip
    skogen skye slavica sloane slyvia socorro sofia sofie sohail soila sol solange soledad solomon solveig
    somchai somer sommer son sona sonal sonali sondra song sonia sonja sonny sonya soo sook soon sophia sophie
    soraya sorcha soren sparkle spencer spring sriram stacee stacey staci stacia stacie stacy stan stanford
    stanislaw stanley stanton star starla starr stasia stavros stefan stefani stefania stefanie stefany
    steffanie stella stellan stepanie stephaine stephan stephane stephani stephania stephanie stephany stephen
    stephenie stephine stephnie sterling steve steven stevie stewart stina stormy stuart su suanne sudha sudie
    sue sueann suellen sufia suhail sujata suk sukhdeep suleiman sulema sumiko sumit summer sun sunday sung
    sunil sunita sunni sunniva sunny sunshine suresh surya susan susana susann susanna susannah susanne sushil
    susie susy suzan suzann suzanna suzanne suzette suzi suzie suzy svea svetlana swati sybil syble sydney
    sylvain sylvester sylvia sylvie synthia syreeta tabatha tabetha tabitha tad tadeusz taejin tahir tai taina
    taisha taiwo tajuana takako takashi takeshi takisha talia taliesin talisha talitha tam tama tamala tamar
    tamara tamatha tambra tameika tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tamisha
    tammara tammera tammi tammie tammy tamra tamsin tana tandra tandy taneka tanesha tangela tania tanika
    tanisha tanja tanna tanner tansy tanvi tanya tao tara tarah tarek taren tari tariq tarra tarsha tarun taryn
    tasha tashia tashina tasia tatiana tatum tatyana taunya tavita tawana tawanda tawanna tawna tawny tawnya
    taylor tayna tecumseh ted teddy teena tegan teisha telma temeka temika temperance tempie temple tena tenesha
    tenisha tenley tennie tennille teodora teodoro teofila tequila tera tereasa terence teresa terese teresia
    teresita teressa teri terica terina terisa terra terrance terrell terrence terresa terri terrie terrilyn
    terry tesha tess tessa tessie thad thaddeus thalia thandi thandiwe thanh thao thea theda thelma theo
    theodora theodore theola theresa therese theresia theressa theron thersa thessaly thi thierry thieu thomas
    thomasena thomasina thomasine thora thresa thu thurman thuy thuy-linh tia tiago tiana tianna tiara tiberius
    tien tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tijuana tilda tillie tilly tim
    timika timmy timothy tina tinisha tiny tisa tish tisha tito titus tobi tobiah tobias tobie tobin toby
    toccara tod todd toi tom tomas tomasa tomasz tomeka tomi tomika tomiko tommie tommy tommye tomoko tona tonda
    tonette toney toni tonia tonie tonisha tonita tonja tony tonya tor tora tori torie torin torquil torri
    torrie torsten tory tosha toshia toshiko tova tovah tove towanda toya trace tracee tracey traci tracie tracy
    tran trang travis treasa treasure treena tremaine trena trent trenton tresa tressa tressie treva trevon
    trevor trey tricia trina trinh trinidad trinity trish trisha trista tristan troy trudi trudie trudy trula
    truman trung truong tuan tula tunde tung tuukak tuyet twana twanda twanna twila twyla ty tyesha tyisha tyler
    tynisha tyra tyree tyrell tyrese tyron tyrone tyson uchenna ugo ula ulla ulric ulrich ulrike ulysses uma
    umar umberto una uri urmila ursula usha usman ute vada vaishali val valarie valda valdis valencia valene
    valentin valentina valentine valeri valeria valerie valery vallie valorie valrie van vance vanda vanesa
    vanessa vanetta vania vanita vanna vannesa vannessa vanya varun vasant vashti vasiliki vasilios vaughn veda
    veena veerle velda velia vella velma velva velvet vena venessa venetta venice venita venkat venkata vennie
    venus veola vera verda verdell verdie verena vergie verla verlene verlie verline vern verna vernell vernetta
    vernia vernice vernie vernita vernon verona veronica veronika veronique versie vertie vesna vesta veta
    vicenta vicente vickey vicki vickie vicky victor victoria victorina vida vidya viggo vijay vikas viki vikki
    vikram viktor vilma vina vinay vince vincent vincenza vincenzo vinh vinita vinnie vinod viola violet violeta
    violette virgen virgie virgil virgilio virgina virginia vita vito viva vivan vivek vivian viviana vivien
    vivienne vladimir vojtech volodymyr von voncile vonda vonnie wade wai waldo waleed walid walker wallace
    wallis wally walter walton waltraud wan wanda waneta wanetta wangari wanita ward warner warren warsame wava
    waverly waylon wayne wei weldon wen wendell wendi wendie wendolyn wendy wenjing wenona werner wes wesley
    weston whitley whitney wieslaw wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelmina
    wilhemina will willa willard willena willene willetta willette willia william williams willian willie
    williemae willis willodean willow willy wilma wilmer wilson wilton windy winford winfred winifred winnie
    winnifred winona winston winter wioletta witold wm wojciech wolfgang wonda woodrow wren wyatt wynell wynn
    wynona xander xanthe xavier xenia xia xiao xiaoming ximena xin xiomara xiulan xochitl xuan yadiel yadira
    yaeko yael yahaira yahya yajaira yan yana yang yanira yannick yara yasir yasmin yasmine yasuko yee yelena
    yen yer yesenia yessenia yetta yevette yevgeny yi yiannis ying yoko yolanda yolande yolando yolimar yolonda
    yomaira yon yong yoon yosef yoshie yoshiko youlanda young youssef youssouf yu yuan yue yuette yuk yuki
    yukiko yuko yulanda yulia yuliya yumi yun yung yuonne yuri yuriko yusef yusra yusuf yvette yvone yvonne
    zachariah zachary zachery zack zackary zada zadie zadok zahir zahra zaid zaida zain zainab zakia zana zandra
    zane zanele zara zbigniew zeb zebulon zeinab zelaya zelda zella zelma zena zenaida zenia zenobia zetta zev
    zeynep zhanna zhen zhi zimri zina zinnia zita ziva zoe zofia zoila zola zoltan zona zonia zora zoraida zoya
    zsofia zula zulema zulma zulmarie zuri
    """.split()  # noqa: SIM905
)
