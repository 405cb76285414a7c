import type { TitlePhrase } from '../model/title.ts';

type TownOffice = Pick<TitlePhrase, 'head' | 'modifiers' | 'body' | 'isDeputy'>;

/**
 * How the `leader of the council` stands to a `mayor`, who is another: `apart`. `Its leader` may be that of a party, of which
 * a mayor is leader as often as not: `perhaps`. Undefined for other offices and for leaders of something else.
 */
export function relateTownOffices(a: TownOffice, b: TownOffice): 'apart' | 'perhaps' | undefined {
  const [leader, mayor] = a.head === 'leader' ? [a, b] : [b, a];
  if (leader.head !== 'leader' || mayor.head !== 'mayor' || leader.isDeputy || mayor.isDeputy)
    return undefined;
  const whose = [...leader.body, ...leader.modifiers];
  if (whose.includes('council')) return 'apart';
  return whose.length === 0 ? 'perhaps' : undefined;
}
