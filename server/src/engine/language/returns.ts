const closed = 'close shut seal block';
const lost = 'miss missing unaccounted steal lose vanish disappear';
const begun = 'begin start launch commence';
const stopped = 'suspend halt stop interrupt pause ground';

/** Deeds that end a state, with the states they presuppose, by dictionary form: what reopens was closed, what ends had begun. */
const statesByEnd: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    reopen: closed,
    unblock: closed,
    resume: stopped,
    restart: stopped,
    reinstate: 'suspend dismiss sack remove',
    restore: 'cut interrupt suspend lose',
    reconnect: 'cut disconnect lose',
    return: 'evacuate',
    find: lost,
    locate: lost,
    recover: lost,
    retrieve: lost,
    trace: lost,
    reappear: lost,
    refloat: 'aground strand',
    end: begun,
    finish: begun,
    conclude: begun,
    expire: begun,
  }).map(([end, states]) => [end, new Set(states.split(' '))]),
);

/** Whether a verb tells the end of a state, each by its dictionary form: `reopen` ends `close`. */
export function endsState(end: string, state: string): boolean {
  return statesByEnd.get(end)?.has(state) === true;
}
