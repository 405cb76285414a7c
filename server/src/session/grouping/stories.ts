/** A file as the finder sees it. */
export interface ArticleText {
  readonly uri: string;
  readonly text: string;
  /** URI of the workspace folder, or of the checked directory: what globs and story names count from. */
  readonly folder: string;
}

/** The versions of one piece of news, in the order of their URIs. */
export interface FoundStory {
  /** Stable and readable: the folder's name, or words that the versions share: `bridge-closure`. */
  readonly id: string;
  readonly versions: readonly string[];
  readonly lead?: string;
}

/** An article that is compared with nothing, and why: `no other file tells this story`. */
export interface LoneArticle {
  readonly uri: string;
  readonly reason: string;
}

export interface FoundStories {
  readonly stories: readonly FoundStory[];
  readonly alone: readonly LoneArticle[];
}

/** What one way of grouping makes of the articles, before leads are marked and caps applied. */
export interface Groups {
  readonly groups: readonly Group[];
  readonly alone: readonly LoneArticle[];
}

export interface Group {
  readonly id: string;
  readonly articles: readonly ArticleText[];
  /** Glob of the lead version, where the group names its own. */
  readonly lead?: string;
}
