declare module 'wink-porter2-stemmer' {
  /** Stems one English word by Porter2; lowers its case. */
  export default function stem(word: string): string;
}
