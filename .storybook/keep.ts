/** Whether a text is in the clipboard now: as text, or as it looks with its words for whoever takes only text. */
export async function keep(text: string, plain?: string): Promise<boolean> {
  try {
    if (plain === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([text], {type: 'text/html'}),
          'text/plain': new Blob([plain], {type: 'text/plain'})
        })
      ]);
    return true;
  } catch {
    return false;
  }
}

/** Gives a person a picture as a file. */
export function keepPicture(name: string, content: string): void {
  const blob = content.startsWith('data:') ? blobOf(content) : new Blob([content], {type: 'image/svg+xml'});
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Whether a picture that is still being made is in the clipboard: the right to write there ends soon after the press. */
export async function copyPicture(content: Promise<string | undefined>): Promise<boolean> {
  try {
    const blob = content.then((made) => {
      if (made === undefined) throw new Error('no picture');
      return blobOf(made);
    });
    await navigator.clipboard.write([new ClipboardItem({'image/png': blob})]);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a data: address; a policy need not allow fetching it. */
function blobOf(address: string): Blob {
  const [head = '', body = ''] = address.split(',');
  const bytes = Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], {type: head.slice(5).split(';')[0] ?? ''});
}
