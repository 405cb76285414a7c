import type { OutcomeClaim } from '../../model/outcomeClaim.ts';

type Topical = Pick<OutcomeClaim, 'topic'>;

/** Claims of other groups cannot be of one topic: what was not found at all is of one topic with any finding. */
export function topicGroupOf(claim: Topical): string {
  return isFinding(claim) ? 'finding' : claim.topic;
}

export function isDeed({ topic }: Topical): boolean {
  return topic.startsWith('deed ');
}

export function isFinding({ topic }: Topical): boolean {
  return topic.startsWith('finding ');
}

/** The class of all that is done for or against a thing: wide, so that more must tell that the thing is one. */
export function isOfFate({ topic }: Topical): boolean {
  return topic === 'deed fate';
}

/** Whether something happened at all, and whether all were of one kind: the story has one such event, and one such group. */
export function isOfOneInStory({ topic }: Topical): boolean {
  return topic === 'whole' || topic.startsWith('occurrence ');
}

const decisions = /^(?:permission|deed grant|deed adopt|deed ruling)$/;

/** Whether a topic tells in other words if something was agreed to. */
export function isDecision({ topic }: Topical): boolean {
  return decisions.test(topic);
}
