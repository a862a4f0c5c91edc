/** Names as people and systems write them: `Kode RUP`, `kd_rup`, `KD-RUP` are one name. */
export const plainName = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s\-./()]+/g, '_')
    .replace(/^_+(?=[a-z])/, '')
    .replace(/_+$/, '')
