/** `student-absent` as the message key `student_absent`. */
export type WordKey<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${WordKey<Tail>}` : Id;

/** The message key of an id with hyphens: browsers refuse an extension whose message keys hold any. */
export function wordKey<Id extends string>(id: Id): WordKey<Id> {
  // The type does letter by letter what the line does.
  return id.replaceAll('-', '_') as WordKey<Id>;
}
