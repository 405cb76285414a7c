import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('certainty', versions);

describe('certaintyDetector', () => {
  it('asks where what may happen is told as what will', () => {
    assert.deepEqual(
      differ(
        'The ferry could resume its crossings to Lemnos in June.',
        'The ferry will resume its crossings to Lemnos in June.',
      ),
      ['could resume', 'will resume'],
    );
  });

  it('asks where a plan, a threat or a likelihood is told as done', () => {
    assert.deepEqual(
      differ(
        'The ministry is likely to dismiss the harbour board.',
        'The ministry has already dismissed the harbour board.',
      ),
      ['is likely to dismiss', 'has already dismissed'],
    );
    assert.deepEqual(
      differ('Dockers threatened to block the northern gate.', 'Dockers blocked the northern gate.'),
      ['threatened to block', 'blocked'],
    );
    assert.deepEqual(
      differ('The chain plans to close its Leeds bakery.', 'The chain has closed its Leeds bakery.'),
      ['plans to close', 'has closed'],
    );
  });

  it('asks where what is feared or alleged is told as a fact', () => {
    assert.deepEqual(
      differ('Four miners are feared trapped in the shaft.', 'Four miners were trapped in the shaft.'),
      ['are feared trapped', 'were trapped'],
    );
    assert.deepEqual(
      differ(
        'The treasurer allegedly forged two receipts.',
        'The treasurer forged two receipts over several years.',
      ),
      ['allegedly forged', 'forged'],
    );
    assert.deepEqual(
      differ(
        'The army shelled the dam in an apparent attempt to flood the valley.',
        'The army shelled the dam, trying to flood the valley.',
      ),
      ['in an apparent attempt to', 'trying to'],
    );
  });

  it('reads a deed that one version tells as a noun', () => {
    assert.deepEqual(
      differ(
        'Her lawyer said the singer was considering an appeal.',
        'Her lawyer said the singer would appeal.',
      ),
      ['was considering an appeal', 'would appeal'],
    );
  });

  it('leaves other words on one step alone', () => {
    assert.deepEqual(differ('The ferry may resume in June.', 'The ferry might possibly resume in June.'), []);
    assert.deepEqual(
      differ(
        'The court is likely to open an inquiry.',
        'The court would probably open an inquiry, aides said.',
      ),
      [],
    );
    assert.deepEqual(differ('The ferry will resume in June.', 'The ferry is to resume in June.'), []);
    assert.deepEqual(
      differ('The ferry may resume in June.', 'A restart of the ferry is possible in June.'),
      [],
    );
  });

  it('leaves neighbouring steps alone', () => {
    assert.deepEqual(
      differ('The bank is expected to cut its rate in May.', 'The bank will cut its rate in May.'),
      [],
    );
    assert.deepEqual(
      differ('The ferry would leave Lemnos late on Friday.', 'The ferry had left Lemnos late on Friday.'),
      [],
    );
  });

  it('leaves a source alone that is named or left out', () => {
    assert.deepEqual(
      differ('A truck struck the bridge, police said.', 'A truck struck the bridge on Monday.'),
      [],
    );
    assert.deepEqual(
      differ('The treasurer allegedly forged receipts.', 'Prosecutors said the treasurer forged receipts.'),
      [],
    );
  });

  it('leaves questions, conditions and negations alone', () => {
    assert.deepEqual(
      differ('Whether the ferry will resume in June is open.', 'The ferry may resume in June.'),
      [],
    );
    assert.deepEqual(differ('The ferry could not resume in June.', 'The ferry will resume in June.'), []);
  });

  it('leaves a deed alone that the other version tells on both steps', () => {
    assert.deepEqual(
      differ(
        'The board may sell the theatre. The board will sell the theatre only to the city.',
        'The board may sell the theatre.',
      ),
      [],
    );
  });

  it('leaves two deeds by one verb alone', () => {
    assert.deepEqual(
      differ(
        'The mayor will open a swimming pool in Aldgate next spring.',
        'Two bakeries have opened near the old station since last year.',
      ),
      [],
    );
  });

  it('asks where one version has an agreement and the other talks', () => {
    const pairs = [
      [
        'The governments discussed extending the fishing accord by two years.',
        'The governments agreed to extend the fishing accord by two years.',
      ],
      [
        'The two ministers held talks on a new rail link between the capitals.',
        'The two ministers signed a deal on a new rail link between the capitals.',
      ],
      [
        'The singer spoke with the museum about a joint exhibition of her costumes.',
        'The singer and the museum agreed on a joint exhibition of her costumes.',
      ],
    ] as const;
    for (const [left, right] of pairs) assert.equal(differ(left, right).length, 2, left);
  });

  it('leaves talks alone where both are told, or where the agreement is to go on talking', () => {
    assert.deepEqual(
      differ(
        'The ministers discussed a rail link. They agreed to build a rail link between the capitals.',
        'The ministers agreed to build a rail link between the capitals.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The leaders discussed the security guarantees on Monday.',
        'The leaders agreed on Monday to continue talks on the security guarantees.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The clubs discussed a joint stadium in the old docks.',
        'The clubs could agree on a joint stadium in the old docks.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The ministers agreed on a new rail link between the capitals.',
        'The ministers struck a deal on a new rail link between the capitals.',
      ),
      [],
    );
  });

  it('asks where a suspicion, a hope or a promise is told as done', () => {
    const pairs = [
      ['The suspect is believed to have fled to Spain.', 'The suspect fled to Spain.'],
      ['A gas leak is suspected of causing the explosion.', 'A gas leak caused the explosion.'],
      [
        'The club hopes to sign the goalkeeper before Friday.',
        'The club has signed the goalkeeper before Friday.',
      ],
      ['The president promised to lower the tax on bread.', 'The president lowered the tax on bread.'],
      [
        'The vaccine appears to protect infants against the virus.',
        'The vaccine protects infants against the virus.',
      ],
      ['The comet may be visible from Lapland in May.', 'The comet is visible from Lapland in May.'],
    ] as const;
    for (const [left, right] of pairs) assert.equal(differ(left, right).length, 2, left);
  });

  it('asks where somebody is called outright what another version calls them by hearsay', () => {
    assert.deepEqual(
      differ(
        'The alleged leader of the gang was arrested in Lisbon.',
        'The leader of the gang was arrested in Lisbon.',
      ),
      ['alleged leader', 'leader'],
    );
    for (const right of [
      'The suspected leader of the gang was arrested in Lisbon.',
      'Police said the leader of the gang was arrested in Lisbon.',
      'The alleged leader has a lawyer. The leader of the gang was arrested in Lisbon.',
    ]) {
      assert.deepEqual(differ('The alleged leader of the gang was arrested in Lisbon.', right), [], right);
    }
  });

  it('leaves other words for a suspicion alone', () => {
    const pairs = [
      ['The suspect is believed to have fled to Spain.', 'The suspect reportedly fled to Spain.'],
      ['He is accused of taking bribes worth two million.', 'He allegedly took bribes worth two million.'],
      ['The road was icy and narrow.', 'The road was narrow, and it was icy.'],
    ] as const;
    for (const [left, right] of pairs) assert.deepEqual(differ(left, right), [], left);
  });

  it('hears a rewrite that hedges the same thing by another name', () => {
    assert.deepEqual(
      differ(
        'Tonga may submit the film for the Academy Awards, its producer said.',
        'Tonga will submit the film for the Academy Awards, its producer said.',
        'The picture opens in May. An Oscar campaign is possible.',
      ),
      ['may submit', 'will submit', 'campaign is possible'],
    );
  });

  it('reads what somebody thinks of doing, behind a preposition', () => {
    assert.deepEqual(
      differ('The Tolne bakery is thinking about moving its ovens.', 'The Tolne bakery will move its ovens.'),
      ['is thinking about moving', 'will move'],
    );
    assert.deepEqual(
      differ(
        'The Halm brewery is looking at closing its inn at Orm.',
        'The Halm brewery will close its inn at Orm.',
      ),
      ['is looking at closing', 'will close'],
    );
  });

  it('leaves a warning of what will come beside the plain word for it', () => {
    assert.deepEqual(
      differ(
        'Ada Brock, an analyst, said harvests would shrink before they grew and sold her shares.',
        'Jon Moor himself warned that harvests would shrink before they grew. The mill may be let.',
      ),
      [],
    );
  });

  it('leaves a title alone that only names the thing', () => {
    const told = 'A bell that may have been forged by monks turned up at Orm.';
    assert.deepEqual(differ('Forged Bell Found at Orm', told), []);
    assert.deepEqual(differ('The bell was forged by monks and turned up at Orm.', told), [
      'was forged',
      'may have been forged',
    ]);
  });

  it('leaves a threat beside the condition on which it will be carried out', () => {
    const threat = 'The porters of Orm threatened to block the gate.';
    assert.deepEqual(differ(threat, 'The porters of Orm will block the gate if talks fail.'), []);
    assert.deepEqual(differ(threat, 'The porters of Orm will block the gate.'), [
      'threatened to block',
      'will block',
    ]);
  });

  it('asks where what is probably something is told as being it', () => {
    assert.deepEqual(
      differ(
        'The cause was probably a gas leak, investigators in Lemnos said.',
        'The cause was a gas leak, investigators in Lemnos said.',
      ),
      ['was probably a gas leak', 'was a gas leak'],
    );
  });
});
