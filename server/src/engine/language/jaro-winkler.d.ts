/** The package comes without types of its own. */
declare module 'jaro-winkler' {
  /** Jaro-Winkler similarity of two strings, 0–1. */
  export default function distance(
    a: string,
    b: string,
    options?: { readonly caseSensitive?: boolean },
  ): number;
}
