import { Device, loseIt, nothing } from './device';

const device = new Device();
const oats = { name: 'Rolled Oats', kcal_100g: 379 };

describe('what the server refuses', () => {
  it('holds nothing else up, stays until the app resolves it, and then ends', async () => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    const morning = { date: '2025-02-05', weight_kg: 82.4 };
    const mine = await one.add('body_weights', morning);
    await one.sync();

    const theirs = await other.add('body_weights', { ...morning, weight_kg: 82.1 });
    const water = await other.add('water_logs', { date: '2025-02-05', amount_ml: 250 });
    const clash = { table: 'body_weights', id: theirs, code: 'day_taken' };
    expect(await other.sync()).toMatchObject([clash]);
    expect(await device.storedIds('water_logs')).toEqual([water]);
    const rejected = await other.sync();
    expect(rejected).toMatchObject([clash]);

    await other.takeServerRows(rejected);
    const served = await device.exchange(one, other);
    expect(served.body_weights).toMatchObject([{ id: mine, weight_kg: 82.4 }]);
  });

  it('gives back the row of an edit and of a deletion', async () => {
    const phone = device.aPhone();
    const product_id = await phone.add('products', oats);
    const [cup, bowl] = await phone.addAll('portions', [
      { product_id, name: 'Cup', grams: 81, is_default: true },
      { product_id, name: 'Bowl', grams: 40 },
    ]);
    await phone.sync();
    await phone.edit('portions', cup!, { is_default: false });
    const demoted = await phone.sync();
    expect(demoted).toMatchObject([
      { id: cup, code: 'default_portion_required', row: { id: cup } },
    ]);
    await phone.takeServerRows(demoted);
    await device.expectInStep(phone);

    await phone.delete('portions', cup!);
    await phone.delete('portions', bowl!);
    const last = await phone.sync();
    expect(last).toMatchObject([{ code: 'last_portion' }]);
    await phone.takeServerRows(last);
    const served = await device.exchange(phone, device.aPhone());
    expect(served.portions).toHaveLength(1);
  });

  it('may be no valid record at all', async () => {
    const phone = device.aPhone();
    const [known] = await phone.addAll('products', [oats]);
    await phone.sync();
    await phone.edit('products', known!, { name: '' });
    const fresh = await phone.add('products', { name: 'Skyr', kcal_100g: -1 });
    const water = await phone.add('water_logs', { date: '2025-02-05', amount_ml: 250 });

    const rejected = await phone.sync();
    expect(rejected.map(({ id, code }) => [id, code]).sort()).toEqual(
      [
        [known, 'validation_error'],
        [fresh, 'validation_error'],
      ].sort(),
    );
    expect(await device.storedIds('water_logs')).toEqual([water]);
    await phone.takeServerRows(rejected);
    const served = await device.exchange(phone, device.aPhone());
    expect(served.products).toMatchObject([{ id: known, name: oats.name }]);
  });
});

describe('a long way', () => {
  it('is gone in pages by a first pull', async () => {
    await device.sql(
      `INSERT INTO water_logs (device_id, id, date, amount_ml)
       SELECT $1, gen_random_uuid(), '2025-01-01'::date + n % 365, 100 + n
       FROM generate_series(1, 3200) AS n`,
    );
    const [first, second] = (
      await device.sql<{ id: string }>(
        'SELECT id FROM water_logs WHERE device_id = $1 ORDER BY revision LIMIT 2',
      )
    ).map(({ id }) => id);
    device.onTheWay = async () => {
      device.onTheWay = nothing;
      // Both are on the page that is on its way.
      await device.sql(
        'UPDATE water_logs SET amount_ml = 5 WHERE device_id = $1 AND id = $2',
        first,
      );
      const remove = 'UPDATE water_logs SET deleted_at = now() WHERE device_id = $1 AND id = $2';
      await device.sql(remove, second);
    };
    const phone = device.aPhone();
    await phone.sync();
    const served = await device.expectInStep(phone);
    expect(served.water_logs).toHaveLength(3199);
    expect(await phone.row('water_logs', first!)).toMatchObject({ amount_ml: 5 });
  });

  it('is gone in parts by a push, with each product in the part of its portions', async () => {
    await device.sql(
      `INSERT INTO products (device_id, id, name, kcal_100g)
       SELECT $1, gen_random_uuid(), 'Food ' || n, 100 FROM generate_series(1, 970) AS n`,
    );
    const phone = device.aPhone();
    await phone.sync();
    await phone.touchAll('products');
    const names = Array.from({ length: 25 }, (_, n) => `New food ${n}`);
    const added = await phone.addAll(
      'products',
      names.map((name) => ({ name, kcal_100g: 100 })),
    );
    const portions = added.flatMap((product_id) => [
      { product_id, name: 'Cup', grams: 81, is_default: true },
      { product_id, name: 'Bowl', grams: 40 },
    ]);
    await phone.addAll('portions', portions);

    let pushes = 0;
    device.onTheWay = (method) => method === 'POST' && (pushes += 1);
    expect(await phone.sync()).toEqual([]);
    expect(pushes).toBe(2);
    const served = await device.exchange(phone, device.aPhone());
    expect([served.products!.length, served.portions!.length]).toEqual([995, 50]);
  });
});

describe('an app or a connection that breaks', () => {
  it('after the server acted costs nothing: the same push is no change', async () => {
    const phone = device.aPhone();
    const id = await phone.add('products', oats);
    device.onTheWay = (method) => method === 'POST' && loseIt();
    await expect(phone.sync()).rejects.toThrow('fetch failed');
    const revision = await device.revision();

    device.onTheWay = nothing;
    await phone.edit('products', id, { name: 'Oats, rolled' });
    expect(await phone.sync()).toEqual([]);
    // Of the edit alone.
    expect(await device.revision()).toBe(revision + 1);
    expect((await device.exchange(phone, device.aPhone())).products).toMatchObject([
      { id, name: 'Oats, rolled' },
    ]);
  });

  it('on the way of a pull leaves the phone as it was', async () => {
    const phone = device.aPhone();
    const id = await phone.add('water_logs', { date: '2025-02-05', amount_ml: 250 });
    device.onTheWay = loseIt;
    await expect(phone.sync()).rejects.toThrow('fetch failed');
    expect(await device.storedIds('water_logs')).toEqual([]);
    device.onTheWay = nothing;
    await phone.sync();
    expect(await device.storedIds('water_logs')).toEqual([id]);
  });

  it('while the changes are taken in costs a repeated pull', async () => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    await one.add('products', oats);
    await device.exchange(one, other);
    await one.add('products', { name: 'Skyr', kcal_100g: 63 });
    await one.sync();

    jest.spyOn(other.database, 'batch').mockRejectedValueOnce(new Error('The disk is full'));
    await expect(other.sync()).rejects.toThrow('The disk is full');
    expect((await device.exchange(one, other)).products).toHaveLength(2);
  });

  it('before the cursor was kept costs a repeated pull, and finds what went since', async () => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    const [kept, gone] = await one.addAll('products', [oats, { name: 'Skyr', kcal_100g: 63 }]);
    await device.exchange(one, other);
    await one.database.localStorage.remove('sync_cursor');

    await other.delete('products', gone!);
    await other.sync();
    const added = await one.add('products', { name: 'Quark', kcal_100g: 67 });
    const served = await device.exchange(one, other);
    expect(served.products!.map(({ id }) => id).sort()).toEqual([kept, added].sort());
  });
});

describe('a cursor that is no longer good', () => {
  it('after a restored backup is replaced by a pull from the start', async () => {
    const phone = device.aPhone();
    const [kept, lost] = await phone.addAll('products', [oats, { name: 'Skyr', kcal_100g: 63 }]);
    await phone.sync();
    await phone.sync();
    // As the database was before the second product, on a count of its own.
    await device.sql('DELETE FROM portions WHERE device_id = $1 AND product_id = $2', lost);
    await device.sql('DELETE FROM products WHERE device_id = $1 AND id = $2', lost);
    await device.sql(
      'UPDATE device_revisions SET epoch = gen_random_uuid(), horizon = 0 WHERE device_id = $1',
    );

    await phone.edit('products', kept!, { name: 'Oats, rolled' });
    const added = await phone.add('products', { name: 'Quark', kcal_100g: 67 });
    expect(await phone.sync()).toEqual([]);
    const served = await device.exchange(phone, device.aPhone());
    expect(served.products!.map(({ id, name }) => [id, name]).sort()).toEqual(
      [
        [kept, 'Oats, rolled'],
        [added, 'Quark'],
      ].sort(),
    );
  });

  it('after a purge too, and what was purged is gone from the phone', async () => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    const id = await one.add('water_logs', { date: '2025-02-05', amount_ml: 250 });
    await device.exchange(one, other);
    await one.delete('water_logs', id);
    await one.sync();
    await device.sql('DELETE FROM water_logs WHERE device_id = $1 AND deleted_at IS NOT NULL');

    await other.edit('water_logs', id, { amount_ml: 300 });
    expect(await other.sync()).toEqual([]);
    expect(await device.expectInStep(other)).toMatchObject({ water_logs: [] });
  });
});
