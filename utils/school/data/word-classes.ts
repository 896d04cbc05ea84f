/** Words that mean the same thing to a reader of titles; a wording names the class with a percent sign (%color day). */
export const wordClasses = {
  color: `red blue green gold silver black white purple orange yellow maroon navy crimson teal gray pink brown rojo azul verde`,
  weekday: `monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri lunes martes miercoles jueves viernes`,
  month: `january jan february feb march april apr june july august aug september sept october oct november nov december dec`,
  season: `winter spring fall autumn summer mid easter christmas xmas thanksgiving holiday invierno primavera verano february april october november march`,
  mascot: `eagle tiger lion panther bear wolf wolves hawk falcon bulldog cougar wildcat husky huskie viking knight trojan spartan warrior raider
    pirate ram mustang bronco colt jaguar bobcat badger fox owl dolphin shark dragon hornet cardinal raven patriot rebel titan rocket comet
    storm thunder hurricane tornado gator cobra viper den pride pack panda bruin bison buffalo stallion charger lancer crusader phoenix
    timberwolf timberwolve coyote beaver otter moose elk stag buck blazer pioneer ranger scout mariner captain jet flyer flame cub grizzly
    lobo aguila roadrunner blackhawk redhawk nighthawk skyhawk seahawk thunderbird bluejay stinger yellowjacket husker cyclone blizzard
    champion champ star hive nest cheetah leopard orca whale turtle terrapin penguin puma wolverine rattler scorpion gopher
    kangaroo koala cyclone trailblazer mountaineer highlander minuteman admiral cavalier musketeer cowboy`,

  name: `aaron abby abigail adam adrian aiden alan alberto alejandra alejandro alex alexa alexander alexandra alexis alice alicia alison allison
    amanda amber amelia amir amy ana andrea andres andrew andy angel angela angie anita ann anna anne annie anthony antonio ariana ashley
    audrey austin ava bailey barbara beatriz becky ben benjamin beth betsy betty beverly bill billy bob bobby brad brandon brenda brent
    brian brianna brittany brooke bruce bryan caleb cameron camila candace carl carla carlos carmen carol caroline carolyn carrie casey
    catherine cathy cecilia charles charlie charlotte chelsea cheryl chloe chris christina christine christopher cindy claire claudia cody
    colin connor courtney craig crystal cynthia daisy dan dana daniel daniela danielle danny darren dave david dawn deb debbie deborah debra
    denise dennis derek devon diana diane diego dominic donald donna doris dorothy doug douglas dylan ed eddie edgar eduardo edward eileen
    elaine elena eli elijah elizabeth ella ellen ellie emilio emily emma eric erica erik erin ernesto esther ethan eva evan evelyn
    felix fernando fiona frank fred gabriel gabriela gary gavin george gerald gina giselle gloria grayson greg gregory guillermo gus
    hailey haley hannah harold harper harry heather hector helen henry holly howard hudson hugo ian isaac isabel isabella isaiah ivan jack
    jackie jackson jacob jacqueline jaden jake james jamie jan jane janet janice jared jasmine jason javier jay jayden jeff jeffrey jen
    jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna jocelyn joe joel john johnny jon jonathan jordan jorge jose
    joseph josh joshua josie joyce juan juanita judith judy julia julian juliana julie justin kaitlyn karen karina karl kate katelyn
    katherine kathleen kathryn kathy katie kayla keith kelly kelsey ken kendra kenneth kerry kevin kim kimberly kris kristen kristin kristina
    kyle landon lara larry laura lauren leah lee lena leo leonard leslie levi lily linda lindsay lindsey lisa logan lois lola lori lorraine
    louis louise lucas lucia lucy luis luke lydia lynn mackenzie madeline madison maggie malik manuel marc marcia marco marcus margaret maria
    mariana marie mario marissa marjorie mark marsha martha martin marvin mary mason mateo matt matthew maureen max maya megan meghan mei
    melanie melinda melissa mia michael michele michelle miguel mike mila milo miranda molly monica morgan nadia nancy naomi natalia natalie
    nate nathan nathaniel nia nicholas nick nicole nina noah noel nora norma olga oliver olivia omar oscar owen pablo paige pam pamela
    patricia patrick patty paul paula pedro peggy penny pete peter phil philip phillip phyllis priya quinn rachel rafael ralph ramon randy
    raul raymond rebecca renee ricardo richard rick ricky rita rob robert roberto robin rodney roger ron ronald rosa rosie roy ruben
    russell ruth ryan sabrina sally sam samantha samir samuel sandra sara sarah savannah sean sebastian sergio seth shane shannon sharon
    shawn sheila shelby sherry shirley sierra silvia simon sofia sonia sophia sophie stacey stacy stella stephanie stephen steve steven sue
    susan susana suzanne sydney sylvia tammy tanya tara taylor ted teresa terri terry theo theresa thomas tiffany tim timothy tina todd tom
    tommy toni tony tracey traci tracy travis trevor tricia tyler valentina valeria valerie vanessa vera veronica vicki victor victoria
    vincent virginia vivian walter wanda wayne wendy wesley whitney will william willie wyatt xavier yolanda yuki yvonne zach zachary zoe`,
} as const;
