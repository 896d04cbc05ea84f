/** Lower case, without accents: `Nuñez` and `nunez` are the same name to a reader. */
export function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
}
