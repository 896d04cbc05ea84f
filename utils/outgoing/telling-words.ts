import { wordsOf } from '../domain/words-of.ts';

/** Words that carry no information about a person, in the languages of the words we show. */
const STOP_WORDS = new Set(
  `a an and any are as at be but by can do does each every for from get given go has have he her hers him his i if in into
   is it its may me my no not of off on or our out over she so that the their them then they this to too up use us was we
   were when which while who will with within without would you your
   al ante con cual cuando de del desde durante e el ella ellos en entre es esta este ha hacia hasta la las le les lo los
   mas me mi muy ni no o para pero por que se ser si sin sobre su sus te tu un una uno y ya yo`.split(/\s+/),
);

/** What any visit is called, whoever it is for. */
const SCHOOL_WORDS = new Set(
  `class classroom room rm visit support school grade day week morning afternoon teacher staff lesson time group
   monday tuesday wednesday thursday friday saturday sunday am pm today tomorrow please thank thanks hello hi
   clase aula salon sala visita apoyo escuela grado dia semana manana tarde maestra maestro leccion hora grupo
   lunes martes miercoles jueves viernes sabado domingo hoy gracias hola`.split(/\s+/),
);

/** The words of a text that tell something: no stop words, none that any school day contains. */
export function tellingWords(text: string, innocent: ReadonlySet<string> = new Set()): string[] {
  return wordsOf(text).filter(
    (word) => word.length > 1 && !STOP_WORDS.has(word) && !SCHOOL_WORDS.has(word) && !innocent.has(word),
  );
}
