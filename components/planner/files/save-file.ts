/** A download stays readable this long: some browsers ask where to put it first. */
const KEPT_MS = 60_000;

/** Offers content as a file, as a click on a download link would. `name` holds no student text. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
