/**
 * Common first names in US schools, English and Spanish, lower case. Only for a private warning: a code name or a goal
 * that holds one is pointed out, never refused. Names that are also everyday school words (will, mark, art, may, grant,
 * hope, drew, chance, chase, page, summer) are left out of texts by `everydayWords`.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaliyah aaron abby abdul abel abigail abraham ada adalyn adam addison adeline adele adrian adriana adrianna agnes ahmed aidan aiden
  aisha ailani aitana alaina alan alana albert alberto aldo alejandra alejandro alex alexa alexander alexandra alexis alfonso
  alfredo ali alice alicia alina alison allan allen allison alma alondra alonso alvaro alyssa amalia amanda amara amari amaya amber
  amelia amelie amina amir amira amy ana anaya anastasia anders andre andrea andres andrew andy angel angela angelica angelina angelo
  angie anika anita ann anna annabelle anne annie anthony antonia antonio anya april aria ariana arianna ariel ariella arjun armando
  arthur arturo arya asher ashley aspen athena atticus aubree aubrey audrey august augustus aurora austin autumn ava avery ayaan
  ayden ayla azariah bailey barbara barrett beau beckett bella benicio benito benjamin bennett bennie benny bentley bernardo
  bethany betty bianca bill billy bobby boden bodhi bonnie brad bradley brady braelyn brandon brantley braxton brayden breanna
  brenda brendan brennan brett brian briana brianna bridget brielle brittany brock brody bruce bruno bryan bryce bryson byron caden
  caleb callie callum calvin camden cameron camila camilla camille camilo carl carla carlos carmen carol carolina caroline carolyn
  carson carter casey cassandra catalina catherine cayden cecilia celeste celia cesar chad charles charlie charlotte chelsea chloe
  chris christian christina christine christopher ciara cindy claire clara clark claudia clayton clementine clyde cody colby cole
  colin collin colton conner connor conor cooper cora corbin corey craig crew cristian cristina crystal curtis cynthia daisy dakota
  dallas dalton damian damon dana daniel daniela daniella danielle danny dante daphne darius darren darrell daryl dave david davis
  dawn dawson dayana dean deborah declan delilah denise dennis derek desmond destiny devin devon diana diane dianna diego dina
  dominic dominick don donald donna dorothy douglas duncan dustin dwayne dylan easton eddie eden edgar edith eduardo edward edwin
  elaine eleanor elena eli eliana elias elijah elisa elise eliza elizabeth ella elle ellen ellie elliot elliott ellis eloise elsa elsie
  emerson emery emilia emiliano emilio emily emma emmanuel emmett enrique enzo eric erica erick erik erika erin ernesto esme
  esmeralda esperanza esteban estella esther ethan eugene eva evan evangeline eve evelyn everett ezekiel ezra fabian fatima felicia
  felipe felix fernanda fernando fiona florence frances francesca francis francisco frank frankie franklin fred frederick gabriel
  gabriela gabriella gabrielle gael garrett gary gavin gemma genesis genevieve george georgia gerald gerardo gia gianna gianni
  gideon gilbert gina giovanna giovanni giselle gloria gonzalo gordon grace gracie graham grayson greg gregory greta greyson
  griffin guadalupe guillermo gustavo hadley hailey hakeem hanna hannah harley harmony harold harper harriet harrison harry harvey
  hassan hattie hayden haylee hazel heather hector heidi helen henry hernan holden holly hudson hugh hugo hunter ian ibrahim ignacio
  imani india ines irene iris irma isaac isabel isabela isabella isabelle isaiah isaias ishaan isla ismael israel issac itzel ivan
  ivanna ivy jace jack jackson jacob jacqueline jade jaden jaiden jaime jake jalen jamal james jamie jane janelle janet janice
  jared jasmine jason jasper javier jax jaxon jaxson jay jayce jayden jayla jaylen jayson jean jeff jeffrey jenna jennifer jenny
  jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jillian jim jimena jimmy joan joanna joaquin jocelyn jodie joe joel
  joey johana john johnathan johnny jonah jonas jonathan jordan jordyn jorge jose joseph josephine joshua josiah josie josue joy joyce
  juan juana juanita jude judith judy julia julian juliana julianna julie juliet juliette julio julissa june junior justice justin
  kai kaia kaitlyn kaleb kamila kamiyah kara karen karim karina karla kate katelyn katherine kathleen kathryn kathy katie kayden
  kayla kaylee kayleigh keegan keira keith kelly kelsey kelvin kendall kendra kendrick kenneth kenny kevin khalid khloe kiara kieran
  killian kim kimberly kingston kinsley kira knox kobe krishna kristen kristin kristina kyle kylee kylie kyra lana lance landon lara
  larry latoya laura lauren laurie lawrence layla leah leandro lee leila leilani lena leo leon leona leonard leonardo leonel
  leonidas leslie leticia levi lewis lia liam lila lilah lilian liliana lillian lilliana lilly lily lina lincoln linda lindsay lindsey
  lisa lizbeth logan lola london lorena lorenzo loretta lori louis louise luca lucas lucia luciana luciano lucille lucy luis luisa
  lukas luke luna luz lydia lyla lynn mabel mackenzie maddox madeline madelyn madison maeve maggie magnolia maia makayla malachi
  malakai malcolm maleah malia malik mallory manuel mara marcela marcelo marcia marco marcos marcus margaret margarita margot maria
  mariah mariam mariana maribel marie marilyn mario marisol marissa marjorie marlene marley marlon marsha marshall martha martin
  martina marvin mary maryam mason mateo matheo mathew matias matilda matt matteo matthew maurice maverick max maxim maximiliano
  maximus maxwell maya mckenna megan mei melanie melissa melody mercedes meredith mia micah michael michaela micheal michelle
  miguel mikaela mike mila milan milena miles millie milo mina miranda miriam misael mitchell moises molly monica monique morgan
  moses mohamed mohammad mohammed muhammad mya myla myles myra nadia nahla nala nancy naomi natalia natalie natasha nathan nathaniel
  nathalia nayeli neil nelson nevaeh nicholas nick nicolas nicole nikhil nikolas nina noah noe noel noelle noemi nolan noor nora norah
  norma nova octavio odin olive oliver olivia omar orion orlando oscar osvaldo otis otto owen pablo paige paisley paloma pamela paola
  parker patricia patrick paul paula paulina paxton payton pearl pedro penelope perla peter peyton philip phillip phoebe pilar piper
  porter presley preston princess priscilla priya quentin quinn quincy rachel rafael raegan ralph ramiro ramon randall randy raquel
  raul raven ray raymond rayna reagan rebecca reese regina reid reina renata rene rhett ricardo richard rick ricky riley rita river
  rob robert roberto robin rocio rodney rodolfo rodrigo rogelio roger roland roman romeo ron ronald ronan ronin rory rosa rosalie
  rosario roselyn rosemary ross rowan roy ruben ruby rudy russell ruth ryan ryder ryker rylan rylee sabrina sadie saige salma
  salvador sam samantha samara samir samuel sandra santiago santino santos sara sarah sarai sasha saul savanna savannah sawyer
  scarlett scott sean sebastian selena selina serena serenity sergio seth shane shannon sharon shaun shawn sheila shelby sherry
  shiloh shirley sienna sierra silas silvia simon simone skylar skyler sofia solomon sonia sophia sophie spencer stacy stanley stella
  stephanie stephen steve steven stuart susan susana sydney sylvia tabitha talia tamara tanner tanya tara tate tatiana taylor
  teagan ted terence teresa terrance terry tessa thea theo theodora theodore theresa thiago thomas tiana tiffany tim timothy tina
  titus tobias toby todd tom tomas tommy tony tracy travis trenton trevor tricia trinity tristan troy tucker ty tyler tyrone tyson
  ulises uriel valentin valentina valeria valerie vanessa vera veronica vicente vicky victor victoria vincent vincenzo violet
  violeta virginia vivian viviana wade walker walter warren wayne wendy wesley weston whitney willa william willie willow winston
  wyatt xander xavier ximena xiomara yahir yamileth yara yaretzi yasmin yesenia yolanda yoselin yusuf yvette yvonne zach zachary
  zahra zander zane zara zayden zayn zion zoe zoey zuri`.split(/\s+/),
);

/** Names that are also everyday words of goals and notes: alone in a text they say nothing about a person. */
export const everydayWords: ReadonlySet<string> = new Set(
  `april asher aspen august autumn bill brock carol clark cole cooper crew crystal daisy dallas dawn dean destiny don eden
  eve faith frank genesis harmony hazel hunter iris ivy jack jade jay jean jordan joy june junior justice lance london luna mason
  melody miles nova olive page parker pearl porter princess ray reid river robin ross rosario ruby santos sawyer serenity sierra
  stella summer tanner trinity tucker victor violet walker wade willow`.split(/\s+/),
);
