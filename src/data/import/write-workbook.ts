/** One sheet as an Excel workbook: its first row in bold and always in view, text as text, numbers as numbers. */
export async function toWorkbook(
  sheet: string,
  rows: readonly (readonly (string | number)[])[]
): Promise<Uint8Array<ArrayBuffer>> {
  const {default: writeExcelFile} = await import('write-excel-file/universal');
  const [header = [], ...others] = rows;
  const columns = header.map((name, at) => ({width: Math.max(...[name, others[0]?.[at] ?? ''].map(widthOf))}));
  const data = [
    header.map((value) => ({value, fontWeight: 'bold' as const})),
    // An empty text is an empty cell; a date stays the text it is, which no office in no country reads another way.
    ...others.map((row) => row.map((value) => (value === '' ? null : value)))
  ];
  const blob = await writeExcelFile(data, {sheet, columns, stickyRowsCount: 1}).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const widthOf = (value: string | number): number => Math.min(48, String(value).length + 2);
