/** `1 conflict`, `2 conflicts`; an irregular plural is given. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
