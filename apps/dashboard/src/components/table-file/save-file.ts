/** Hands the person a file to keep, made in the browser: nothing leaves it. */
export const saveFile = (name: string, type: string, content: string): void =>
  saveBlob(name, new Blob([content], { type }));

/** The same for a file that the server made: its content is in base64. */
export const saveFromServer = ({
  name,
  type,
  base64,
}: {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}): void =>
  saveBlob(name, new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type }));

/** The same for a file that is no text. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
