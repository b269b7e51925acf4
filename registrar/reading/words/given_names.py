"""Given names common in the United States, lower case and without accents: the Census Bureau's list of 1990 and names
from other languages. A name missing here is still a name, only with less evidence.
"""

GIVEN_NAMES: frozenset[str] = frozenset(
    """
aaliyah aarav aaron abbey abbie abby abdi abdirahman abdul abdulla abdullah abe abel abigail abraham abram ada
adaeze adalberto adam adama adan addie adebayo adela adelaida adelaide adele adelina adeline adell adella adeola
adil aditi aditya adnan adolfo adolph adria adrian adriana adriane adrianna adrianne adrienne adwoa afia agatha
agnes agnieszka agustin agustina ahmad ahmed aida aiko aileen aimee aisha aishwarya ajay akeem akemi akiko akira
akua al alaina alan alana alanna alasdair alba alban albert alberta albertha alberto albina alda alden aldo alec
alecia alejandra alejandro aleksandra alene alesha alesia alessandra alessandro aleta aletha alex alexa alexander
alexandra alexandria alexia alexis alfonso alfonzo alfred alfreda alfredo alhaji ali alice alicia alida alina aline
alisa alisha alison alissa aliyah allan allen allene allie allison allyson alma almeda alok alondra alonso alonzo
alpha alphonse alphonso alta altagracia althea alton alva alvaro alvin alvina alyce alycia alysia alyson alyssa
amado amadou amal amalia amanda amara amari amber ambrose amelia amelie ami amie amina amir amit amos amparo amrita
amy ana anabel anahi anais analia anastasia anders anderson andra andre andrea andreas andrei andres andrew andria
andrzej andy aneesa angel angela angelia angelica angelina angeline angelique angelita angelo angie anh anibal anika
anil anissa anita anitra anjali ann anna annabel annabelle annamarie anne anneliese annelise annemarie annetta
annette annie annmarie ansel anselmo anthony antione antionette antje antoine antoinette anton antone antonette
antonia antonio antony antwan anuj aoife april araceli aracely arash archie arden ardis ardith aretha ari ariadna
ariana ariel arielle arjun arleen arlen arlene arlie arline armand armando armida armin arnold arnoldo arnulfo aron
arron art arthur artie arturo arun arvind asa asha ashely ashlee ashleigh ashley ashlie ashly ashok ashraf ashton
asia asif astrid athena aubrey audra audrey audry august augusta augustine augustus aura aurelia aurelio aurora
austin autumn ava avery avis awilda ayana ayanna ayesha ayo azadeh aziz babak babatunde bahar bailey balbir bambi
bao barb barbara barbra barney barrett barry bart barton bashir basil bea beatrice beatrix beatriz beau becky belen
belinda bella belle belva ben benedict benedikt benita benito benjamin bennett bennie benny benoit benton berenice
bernadette bernadine bernard bernardo bernice bernie berniece bernita berry bert berta bertha bertie bertram beryl
bess bessie beth bethany beto betsy bette bettie bettina betty bettye beulah beverley beverly bhavna bianca bich
bilal bill billie billy binh birdie birgit bjorn blaine blair blaise blake blanca blanch blanche bo bob bobbi bobbie
bobby bogdan bonita bonnie bonny booker boris boyce boyd brad bradford bradley bradly brady brahim brain brandee
branden brandi brandie brandon brandy branislav brant breanna brenda brendan brendon brenna brent brenton bret brett
brian briana brianna brianne brice bridget bridgett bridgette brigette brigid brigitte britney britt brittani
brittany brittney brock broderick bronislaw brook brooke brooks bruce bruno bryan bryant bryce bryon buck bud buddy
buford burl burt burton buster byron caio caitlin caitlyn caitriona caleb callie calvin cameron camila camilla
camille candace candance candelaria candi candice candida candis candy cara caren carey cari caridad carin carina
carissa carl carla carleen carlene carlo carlos carlota carlotta carlton carly carma carman carmel carmela carmelita
carmella carmelo carmen carmine carol carole carolee carolina caroline carolyn carrie carrol carroll carson carter
cary caryl caryn casandra casey cassandra cassidy cassie catalina catharine catherine cathie cathleen cathrine
cathryn cathy catina catrina cecelia cecil cecile cecilia cecily cedric cedrick celeste celestine celia celina
celine cesar chad chadwick chana chance chanda chandra chanel chang chantal chantel chantelle charissa charisse
charity charla charleen charlene charles charley charlie charline charlize charlotte charmaine chas chase chasity
chastity chau chauncey chelsea chelsey chelsie cheng cheri cherie cherise cherly cherri cherrie cherry cheryl
cheryle chester chet cheyenne chi chiara chidi chima chinedu chinwe chiquita chloe chong chris chrissy christa
christal christel christen christi christian christiana christie christin christina christine christoper christophe
christopher christy chrystal chuck chukwuma chung cian ciara cierra cinda cindi cindy cinthia clair claire clara
clare clarence clarice clarissa clark claud claude claudette claudia claudine claudio clay clayton clement clemente
clementine cleo cleta cletus cleveland cliff clifford clifton clint clinton clodagh clyde cody colby cole coleen
coleman colette colin colleen collette collin colton columbus concepcion concetta cong connie conrad constance
consuelo cora coral cordelia cordell corene corey cori corina corine corinna corinne cornelia cornelius cornell
corrie corrine cortez cortney cory courtney coy craig cristal cristian cristina cristine cristobal cristopher cristy
cruz crystal curt curtis cyndi cynthia cyril cyrus dae dagny daisy dale dalia dallas dalton damaris damian damien
damion damon dan dana dane danelle danette danial daniel daniela daniella danielle danika danilo danita danna dannie
danny dante daphne dara darci darcie darcy darell daren daria darin dario darius dariusz darla darleen darlene
darline darnell daron darrel darrell darren darrick darrin darron darryl darwin darya daryl dashawn dave david
davida davina davis dawn dawna dayna dean deana deandre deangelo deann deanna deanne deb debbie debby debi debora
deborah debra debrah dedra dee deena deepa deepak deidra deidre deirdre deja del delbert delfina delia delilah della
delma delmar delmer delois delores deloris delphine demarcus demetra demetria demetrius dena denice denis denise
dennis denny denver deon derek derick derrick deshawn desiree desislava desmond dessie destiny devi devin devon
dewayne dewey dewitt dexter dhruv dian diana diane diann dianna dianne diarmuid dick diego dieter dilip dillon
dimitri dina dinah dino dion dionne dirk divya dixie djamila dmitri dmitry dollie dolly dolores domenic dominga
domingo dominic dominick dominique don dona donald dong donita donn donna donnell donnie donny donovan donte dora
dorcas doreen dorene doretha dori dorian dorinda doris dorothea dorothy dorris dorsey dortha dorthea dorthy dottie
doug douglas douglass dov dovid dovie doyle dragan dragana drew duane duc dudley dulce duncan dung dustin dusty
dwain dwayne dwight dylan earl earle earlene earline earnest earnestine eartha easter eboni ebony ed edda eddie eddy
eden edgar edgardo edie edison edith edmond edmund edmundo edna eduardo edward edwardo edwidge edwin edwina edythe
effie efrain efren efua eileen eilidh eitan ekaterina ekene elaina elaine elana elba elbert elda elden eldon
eldridge eleanor eleanore elena elenor elfriede eli elia elias elida elif elijah elina elinor elisa elisabeth elise
eliseo elisha elissa eliza elizabeth elizebeth ella ellen ellie elliot elliott ellis ellsworth elma elmer elmo elna
elnora elodie eloisa eloise elouise eloy elroy elsa elsie elspeth elton elva elvia elvin elvira elvis elwood elyse
emanuel emeka emerson emery emil emile emilia emiliano emilie emilio emily emma emmanuel emmett emmitt emogene emory
emre ena enedina enid enoch enrique enriqueta eoin era erasmo eric erica erich erick ericka erik erika erin erlinda
erma erna ernest ernestina ernestine ernesto ernie errol ervin erwin esme esmeralda esperanza essie esteban
estefania estela estella estelle ester esther estrella ethan ethel ethelyn etienne etta eugene eugenia eugenio eula
eulalia eun eunice eusebio eva evalyn evan evangelina evangeline eve evelia evelyn everett everette evette evgenia
evie evon evonne ewa ezekiel ezequiel ezra fabian fabiola fadi fahad faith fannie fanny fanta farah farid faridah
farrah fatima fatimah fatou fatoumata faustino fausto fawn fay faye federico felecia felica felicia felicita
felicitas felipa felipe felisha felix felton femi ferdinand fermin fern fernanda fernando ferne fidel filiberto
filomena fiona fionnuala fitzgerald fletcher flor flora florence florencio florene florentino florian florida
florine flossie floy floyd folake fonda forest forrest foster fran frances francesca francesco francine francis
francisca francisco francois francoise frank frankie franklin franklyn franz fred freda freddie freddy frederic
frederick fredric fredrick freeman freida freya frieda fritz funmilayo gabriel gabriela gabriele gabriella gabrielle
gael gail gale galen galina ganesh gareth garfield garland garnet garret garrett garry garth gary gaston gaurav
gavin gay gaye gayla gayle gaylord gaynell gemma gena genaro gene geneva genevieve genoveva geoffrey george
georgeanne georgette georgi georgia georgiana georgianna georgie georgina gerald geraldine geraldo geralyn gerard
gerardo gerda geri germaine german gerri gerry gertie gertrude ghassan gia gianna gideon gil gilbert gilberto gilda
giles gillian gina ginger ginny gino giorgos giovanna giovanni gisela gisele giselle gita giulia giuseppe gladis
gladys glen glenda glenn glenna gloria glory golda goldie gonzalo gopal gordon govind grace gracie graciela grady
graham graig grant granville greg gregg gregoria gregorio gregory greta gretchen gretel grigor griselda grover
grzegorz guadalupe guadelupe guillermina guillermo gulsen gunther gurpreet gus gussie gustavo guy gwen gwendolyn
habib hadiya hai hailey hakeem hakim hal haley halima hallie hamid hamza han hana hanh hank hanna hannah hannelore
hans harish harlan harland harley harold harpreet harriet harriett harriette harris harrison harry haruki harvey
hasan hassan hattie haydee hayden hayley haywood hazel heath heather hector hedwig heidi heike heinrich helen helena
helene helga hellen henning henrietta henrik henry herb herbert heriberto herlinda herman hermelinda herminia hernan
herschel hershel hester hettie hien hilario hilary hilda hildegard hillary hilton hipolito hiram hiroko hiroshi
hisham hoa hoang hobert hodan holli hollie hollis holly homer hong hope horace horacio hortencia hortense hortensia
hosea houston howard hoyt hua hubert huda huey hugh hugo hulda humberto hung hunter huong husain hussein huy hyman
ian ibrahim ida idalia idella idris ifeoma ignacio ike ikram ila ileana ilene iliana ilona ilse ima imad imani
imelda imogen imogene imran ina india indigo indira ines inez inga inge ingeborg ingrid ioana iola iona ione ira
irena irene irina iris irma irvin irving irwin isaac isabel isabela isabell isabella isabelle isaiah isaias isaura
isiah isidro iskra isla ismael ismail isra israel isreal issac itzel iva ivan ivana iveta ivette ivonne ivory ivy
iwona jaana jabari jacalyn jacinta jacinto jack jackie jacklyn jackson jaclyn jacob jacque jacquelin jacqueline
jacquelyn jacques jacquline jad jada jade jaden jae jagdish jahaira jaime jaimie jake jamaal jamal jamar jame jamel
james jamey jami jamie jamila jamison jammie jan jana jane janeen janel janell janelle janet janette janice janie
janina janine janis janna jannette jannie janusz jaqueline jared jarod jarred jarrett jarrod jarvis jasmin jasmine
jason jasper jaspreet jaunita javier jay jaya jayanti jayden jayme jayne jayson jazmin jc jean jean-baptiste jeana
jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed jeff jefferey jefferson jeffery
jeffrey jeffry jelani jelena jen jena jenelle jenifer jeniffer jenna jennette jenni jennica jennie jennifer jenny
jens jerald jeraldine jeramy jere jeremiah jeremy jeri jerilyn jermaine jerold jerome jeromy jerrell jerri jerrie
jerrod jerrold jerry jerzy jesica jess jesse jessica jessie jesus jewel jewell jia jiang jill jillian jim jimmie
jimmy jin jing jiri jitendra jo joan joanie joann joanna joanne joao joaquin jocelyn jochen jodi jodie jody joe joel
joelle joellen joesph joetta joey johan johanna john johnathan johnathon johnetta johnie johnna johnnie johnny
johnson jola joleen jolene jolynn jomo jon jonah jonas jonathan jonathon joni jonna jonnie jordan jordi jordon jorge
jose josef josefa josefina joseph josephina josephine josette josh joshua josiah josie jospeh josue jovita joy joyce
joycelyn juan juana juanita jude judi judit judith judson judy jules juli julia julian juliana julianna julianne
julie juliet julieta juliette julio julius june jung junior juniper junko jurgen justin justina justine kacey kai
kaitlin kaitlyn kaiya kala kamal kamala kamau kami kamil kandi kandice kandy kanika kara karan kareem karen kari
karie karim karin karina karissa karl karla karol karolina karolyn karon karri karrie karyn kasey kashif kasia
kassandra katarzyna kate katelyn katerina katharine katherine katheryn kathi kathie kathleen kathlene kathrine
kathryn kathy katie katina katja katrina katy kavita kawika kay kaye kayla kaylee kazuko keahi keely keenan keisha
keith kelechi kelley kelli kellie kelly kelsey kelvin kemi ken kendall kendra kendrick keneth kenji kenneth kennith
kenny kent kenton kenya keola keri kermit kerri kerrie kerry kerstin kesha keshia keven kevin keyshawn khadija
khadijah khaled khalid khanh kia kiana kiara kieth kim kimberely kimberlee kimberley kimberly kimiko king kip kira
kiran kirby kirk kirsten kirstin kisha kit kitty klaus kofi kojo konrad korey kori kory kraig kris krishna krista
kristal kristan kristen kristi kristie kristin kristina kristine kristofer kristopher kristy krystal krystle
krystyna kumar kunal kurt kurtis kwabena kwame kwesi kyla kyle kylee kylie kyong kyra kyung lacey lachlan lacie lacy
ladonna laila lakeisha lakesha lakeshia lakisha lakshmi lamar lamont lan lana lance landon lane lanette lani lanny
laquita lara larissa larry lars larue lashanda lashawn lashonda laszlo latanya latasha latisha latonia latonya
latosha latoya latrice latricia laura laure laureen laurel lauren laurence lauretta laurette lauri laurie lavern
laverne lavina lavinia lavon lavonda lavonne lawanda lawerence lawrence layla lazaro lea leah leandra leandro leann
leanna leanne leatha leatrice lee leeann leif leigh leila leilani leisa lela leland lelia lemuel len lena lenard
lennie lenny lenora lenore leo leocadia leola leon leona leonard leonardo leone leonel leonid leonor leonora
leopoldo leora leota leroy les lesa leslee lesley leslie lessie lester leta letha leticia letitia lettie levi lewis
li lia liana libby lida lidia lien lieselotte ligia lihua lila lilia lilian liliana lillian lillie lilly lily lin
lina lincoln linda lindsay lindsey lindy linette linh linnea linnie lino linwood lionel lior lisa lisbeth lise
lisette lisl lissette lita livia liz liza lizabeth lizbeth lizette lizzie ljiljana lloyd logan lois lola lolita lon
lona long lonnie lonny lora loraine loren lorena lorene lorenza lorenzo loretta lori lorie lorinda lorine lorna
lorraine lorretta lorri lorrie lottie lou louann louella louie louis louisa louise lourdes lovie lowell loyd lu
luann luanne luc lucas lucia luciano lucie lucien lucila lucile lucille lucinda lucio lucius lucretia lucy ludmila
lue luella luigi luis luisa luiza luke lula lulu lupe lupita lura luther luz lyda lydia lyle lyman lyn lynda lyndon
lyndsay lyndsey lynette lynn lynne lynnette lynwood lyudmila mabel mable mac maciej mack mackenzie madeleine
madeline madelyn madge madhuri madonna mads mae maeve magda magdalena magdalene maggie magnolia magnus mahmood
mahmoud mai maiara major majorie makoto malcolm malcom malgorzata malik malinda malissa mallory mamadou mamie mandi
mandy manisha manoj mansour manual manuel manuela mara maranda marc marcel marcela marcelina marcelino marcella
marcelle marcellus marcelo marci marcia marcie marcin marco marcos marcus marcy marek margaret margarete margarette
margarita margarito marge margery margie margit margo margot margret marguerite mari maria mariah mariam mariama
marian mariana mariann marianna marianne mariano maribel maribeth maricela marie marietta marija marilee marilyn
marilynn marina mario marion marisa marisela marisol marissa marita maritza marjorie marjory mark marko markus marla
marlena marlene marlin marlo marlon marlyn marlys marnie marquerite marquis marquita marry marsha marshall marta
martha marti martin martina marty marv marva marvel marvin mary maryann maryanne marybeth maryellen maryjane maryjo
marylin marylou masako mason mateo mateus mateusz mathew mathieu matias matilda matilde matt matthew mattie maud
maude maudie maura maureen maurice mauricio maurine maurizio mauro mavis max maxie maximo maxine maxwell may maya
maybelle mayme maynard mayra mazie mbali mckinley meagan meaghan mechelle megan meghan mehdi mehmet mei mel melanie
melba melina melinda melisa melissa mellisa mellissa melodie melody melonie melony melva melvin melvina mercedes
mercy meredith merle merlin merrill merry mervin meta mette mi mia micaela micah michael michaela michal michale
micheal michel michele michell michelle mickey migdalia miguel mihai mike mikel mikhail milagros milan mildred
milena miles milford milica milissa millard millicent millie milo milton mimi mina mindi mindy minerva ming minh
minnie miquel miranda mireille mirela mireya miriam mirian mirna miroslav mirta missy misti misty mitch mitchel
mitchell mittie mitzi modesta modesto mohamed mohammad mohammed mohamud moira moises mollie molly mona monica monika
monique monroe monte montserrat monty mordecai morgan morris morton mose moses moshe mozelle muhammad mukesh muriel
murray mustafa myles myra myriam myrna myron myrtis myrtle myung nada nadeem nadia nadine naeem nahid najib nakia
nala nan nana nanami nanci nancy nandini nanette nannette nannie naomi napoleon narendra nasra nasrin natalia
natalie natalya natasha nathalie nathan nathanael nathanial nathaniel natividad navid nayeli neal ned nedra neha
neil nelda nell nella nelle nellie nelly nelson nena nereida nestor nettie neva neville newton nga ngan ngoc ngozi
nguyen nhung nia nicanor nicholas nichole nick nicki nickolas nicky nicola nicolas nicole nicolette nidia niels
nigel nikhil niki nikita nikki nikolai nikos nila nilda nina nirmala nisha nita nkechi noa noah noble noe noel
noelia noelle noemi nola nolan nona noor nora norbert norberto noreen norene norine norma norman normand norris
noura nova novella numbers nuria nwando nydia obinna ocie octavia octavio odalys odell odessa odis ofelia oksana ola
olen oleta olga olin olive oliver olivia olivier ollie olumide oluwaseun oma omar omari omer ona onyeka opal ophelia
ora oralia oren orla orlando orpha orval orville oscar osman osvaldo oswaldo otha otilia otis ottilie otto ousmane
owen owusu pablo padma padraig paige palmer paloma pam pamala pamela pankaj pansy paris parisa parker parvati pascal
pasquale pat patience patrica patrice patricia patricio patrick patsy patti pattie patty paul paula paulette paulina
pauline pawel pearl pearlie pearline pedro peggie peggy penelope pennie penny per percival percy perla perry petar
pete peter petra petros petunia phil philip philippa phillip phillis philomena phineas phoebe phuong phylis phyliss
phyllis pia pierre pilar piotr polly pooja poppy porfirio porter portia prabha pradeep prakash pranav prasad
precious preston pricilla prince princess priscila priscilla priya prudence purnima qiang qing quang quanisha queen
quentin quincy quinn quintin quinton quoc quyen quynh rachael racheal rachel rachelle rachid radha rae rafael
rafaela ragnhild raheem rahul raina raj rajan rajesh rajiv raju rakesh raleigh ralph ramesh ramiro ramon ramona rana
randal randall randell randi randolph randy ranjit raphael raquel rashad rashid raul raven ravi ray rayford raymon
raymond raymundo reba rebeca rebecca rebekah reed reem refugio reggie regina reginald regine reid reina reinaldo
reinhard rena renae renaldo renata renate renato rene renee renita reshma reta retha reuben reva rex rey reyes reyna
reynaldo reza rhea rhett rhiannon rhoda rhonda ricardo rich richard richelle richie rick rickey rickie ricky rico
rigoberto riley rina rita ritu rivka rob robbie robbin robby robert roberta roberto robin robt robyn rocco rochelle
rocio rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohan rohit roisin roland rolanda
rolando rolf rolland roma roman romeo romona ron rona ronald ronan ronda ronna ronnie ronny roosevelt rory rosa
rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalva rosalyn rosamund rosanna rosanne rosario rosaura
roscoe rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosendo rosetta roshni rosie rosina rosita
roslyn ross roswitha rowan rowena roxana roxane roxann roxanna roxanne roxie roy royal royce ruben rubin ruby rubye
ruchi rudolf rudolph rudy rueben rufus rukmini rupa rupert russ russel russell rusty ruth ruthann ruthie ryan saba
sabina sabrina sade sadia sadie saeed safiya sage said saida saira sakina sakura sal salim salina sallie sally salma
salvador salvatore sam samantha samatha samina samir samira sammie sammy samual samuel sana sandeep sandi sandra
sandy sanford sang sangeeta sanjay sanjeev sanjuana sanjuanita santa santiago santo santos santosh saoirse sara
sarah saraswati sarita sasha saskia satoshi saul saundra savannah savitri scarlett scot scott scottie scotty seamus
sean sebastian sebastien sefina selena selina selma seo serena sergei sergio seth seung severine seymour shabnam
shad shahid shaila shaina shakira shalonda shameka shamika shana shanda shane shanice shanika shankar shanna shannan
shannon shanon shanta shante shantel shaquille shara shari sharla sharlene sharmila sharon sharonda sharron sharyn
shaun shauna shawn shawna shawnee shayla shayna shayne sheena sheetal sheila shelby sheldon shelia shelley shelli
shellie shelly shelton sheree sheri sherie sherita sherman sherri sherrie sherrill sherry sherryl sherwood sheryl
shiela shirin shirlee shirlene shirley shirly shon shonda shreya shu shun sibyl sid siddharth sidney sienna sierra
sigrid silas silvia simon simone sinead siobhan sione skip slavica socorro sofia sofie sohail sol soledad solomon
solveig somchai son sonal sonali sondra song sonia sonja sonny sonya soon sophia sophie soraya spencer sriram stacey
staci stacia stacie stacy stan stanford stanislaw stanley stanton star starla starr stavros stefan stefania stefanie
stella stephaine stephan stephani stephanie stephany stephen stephenie stephine sterling steve steven stevie stewart
stina stuart su sudha sue sufia suhail sujata sukhdeep suleiman sumit summer sun sung sunil sunita sunny suresh
surya susan susana susanna susannah susanne sushil susie suzan suzanna suzanne suzette suzy svetlana swati sybil
syble sydney sylvain sylvester sylvia sylvie tabatha tabitha tad tadeusz taejin tahir taiwo takashi takeshi talia
tamar tamara tameka tamela tamera tami tamika tammi tammie tammy tamra tana tanesha tangela tania tanika tanisha
tanner tanvi tanya tao tara tariq tarun taryn tasha tatiana tatyana tawana tawanda tawanna tawnya taylor ted teddy
teena tegan tena teodoro tera terence teresa terese teresita teressa teri terra terrance terrell terrence terri
terrie terry tessa tessie thad thaddeus thandi thanh thao thea theda thelma theo theodora theodore theresa therese
theron thi thierry thieu thomas thomasina thu thurman thuy thuy-linh tia tiago tiana tiara tien tierra tiffani
tiffanie tiffany tillie tim timmy timothy tina tisha titus tobias toby tod todd tom tomas tomasa tomasz tomeka
tommie tommy tomoko toney toni tonia tonja tony tonya tori torsten tory tosha tove toya tracey traci tracie tracy
tran trang travis treasure tremaine trena trent trenton tresa tressa tressie treva trevon trevor trey tricia trina
trinh trinidad trish trisha trista tristan troy trudy truman trung truong tuan tunde tung tuukak tuyet twila twyla
ty tyesha tyler tyra tyree tyrell tyrese tyron tyrone tyson uchenna ugo ulla ulrich ulysses uma umar una urmila
ursula usha usman vada vaishali val valarie valencia valentin valentina valentine valeria valerie valorie van vance
vanessa vanya varun vasant vasilios vaughn veda veena veerle velda velia velma velva venessa venita venkat venkata
venus vera verda vergie verla vern verna vernell vernice vernon verona veronica veronika vesta vicenta vicente
vickey vicki vickie vicky victor victoria vida vidya vijay vikas vikki vikram vilma vina vinay vince vincent
vincenzo vinh vinod viola violet violeta virgie virgil virgilio virgina virginia vita vito vivek vivian viviana
vladimir vojtech volodymyr von vonda wade waldo waleed walker wallace wally walter walton wanda wangari wanita ward
warner warren warsame waylon wayne wei weldon wen wendell wendi wendy wenjing werner wes wesley weston whitney
wieslaw wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelmina will willa willard william
williams willian willie willis willy wilma wilmer wilson wilton windy winford winfred winifred winnie winnifred
winona winston wioletta witold wm wojciech woodrow wren wyatt xander xavier xia xiao xiaoming ximena xin xiomara
xochitl xuan yadira yael yahaira yajaira yan yana yang yara yasir yasmin yasmine yasuko yesenia yetta yevgeny yi
yiannis ying yolanda yolonda yong yoon yosef yoshiko young youssef youssouf yu yuan yue yuki yuko yulia yuliya yumi
yuri yusef yusuf yvette yvonne zachariah zachary zachery zack zackary zadie zahra zaid zainab zakia zane zara
zbigniew zeinab zelaya zelda zella zelma zena zenaida zeynep zhen zhi zina zinnia zoe zofia zoila zola zoltan zona
zora zoraida zoya zsofia zula zulema zuri
""".split()
)
