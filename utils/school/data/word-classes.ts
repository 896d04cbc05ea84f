/** Words that mean the same thing to a reader of titles; a wording names the class with a percent sign (%color day). */
export const wordClasses = {
  color: `red blue green gold silver black white purple orange yellow maroon navy crimson teal gray pink brown rojo azul verde`,
  weekday: `monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri lunes martes miercoles jueves viernes`,
  month: `january jan february feb march april apr june july august aug september sept october oct november nov december dec`,
  season: `winter spring fall autumn summer mid easter christmas xmas thanksgiving holiday invierno primavera verano february april october november march`,
  mascot: `eagle tiger lion panther bear wolf wolves hawk falcon bulldog cougar wildcat husky huskie viking knight trojan spartan warrior raider
    pirate ram mustang bronco colt jaguar bobcat badger fox owl dolphin shark dragon hornet cardinal raven patriot rebel titan rocket comet
    storm thunder hurricane tornado gator cobra viper den pride pack panda bruin bison buffalo stallion charger lancer crusader saint phoenix
    timberwolf timberwolve coyote beaver otter moose elk stag buck blazer pioneer ranger scout mariner captain jet flyer flame cub grizzly
    lobo aguila roadrunner blackhawk redhawk nighthawk skyhawk seahawk thunderbird bluejay stinger yellowjacket husker cyclone sun blizzard
    champion champ star galaxy discovery hive nest cheetah leopard orca whale turtle terrapin penguin puma wolverine rattler scorpion gopher
    kangaroo koala cyclone trailblazer mountaineer highlander minuteman admiral commodore cavalier musketeer royal prince cowboy`,
} as const;
