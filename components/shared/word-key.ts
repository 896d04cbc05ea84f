type WordKey<Id extends string> = Id extends `${infer Head}-${infer Rest}` ? `${Head}_${WordKey<Rest>}` : Id;

/** The part of a message's key that stands for an id: `student-absent` is `student_absent`, since Chromium takes no hyphen. */
export function wordKey<Id extends string>(id: Id): WordKey<Id> {
  // The type says in the compiler's words what the line does.
  return id.replaceAll('-', '_') as WordKey<Id>;
}
