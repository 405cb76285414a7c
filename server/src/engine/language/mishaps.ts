/** What befalls people or is done to them: whether it happened at all is the news. */
const mishaps: ReadonlySet<string> = new Set(
  (
    'explosion blast attack assault bombing shooting stabbing murder suicide homicide arson sabotage poisoning hack ' +
    'hacking cyberattack cyberattack breach leak spill theft burglary robbery kidnapping abduction drowning overdose ' +
    'strike airstrike tornado landslide avalanche collision derailment outage failure fault malfunction error fraud ' +
    'bribery corruption doping outbreak infection case contamination meltdown coup hoax forgery violation leak ' +
    'execution massacre lynching rape espionage incursion ambush collapse earthquake eruption meteorite landing sighting'
  ).split(' '),
);

/** Whether a noun tells of such a thing: `an apparent explosion` is none yet. */
export function isMishap(noun: string): boolean {
  return mishaps.has(noun);
}
