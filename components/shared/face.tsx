/** The letter of a code name on the student's color. Decoration: the code name always stands beside it. */
export function Face({ codeName, color }: { codeName: string; color: string }) {
  const [letter = '?'] = codeName.trim().toLocaleUpperCase();
  return (
    <span class="face" style={{ '--face': color }} aria-hidden="true">
      {letter}
    </span>
  );
}

/** A student's code name with its face. Machine translation must not change or send it. */
export function StudentChip({ codeName, color }: { codeName: string; color: string }) {
  return (
    <span class="chip" translate={false}>
      <Face codeName={codeName} color={color} />
      {codeName}
    </span>
  );
}
