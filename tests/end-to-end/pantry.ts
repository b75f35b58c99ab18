import type {
  Portion,
  PortionCreate,
  Product,
  ProductCreate,
  ProductUpdate,
} from '../../generated/api';
import { allPages } from './all-pages';
import { byName } from './by-name';
import { type Client, answered, theServiceKnows } from './client';
import { keptOrNull } from './expected';
import { addPortion, changePortion, firstPortion } from './portions';
import type { ProductPlan } from './product-plan';

/** A product as the phone remembers it, and what it said to make it. */
export interface Stocked {
  readonly said: ProductCreate & { readonly id: string };
  product: Product;
  portions: Portion[];
  readonly saidPortions: (PortionCreate & { readonly id: string })[];
}

/** The products that the phone remembers, each held against what the service answers. */
export class Pantry {
  readonly thrownAway: Stocked[] = [];
  private readonly stocked = new Map<string, Stocked>();

  constructor(readonly client: Client) {}

  find(id: string): Stocked | undefined {
    return this.stocked.get(id);
  }

  get(id: string): Stocked {
    const stocked = this.find(id);
    if (!stocked) throw new Error(`The phone remembers no product ${id}`);
    return stocked;
  }

  byName(): Stocked[] {
    return [...this.stocked.values()].sort((a, b) => byName(a.product, b.product));
  }

  async add({ said, expected, portions, toPromote }: ProductPlan): Promise<void> {
    const result = await this.client.POST('/v1/products', { body: said });
    const product = answered<Product>(result, 201);
    expect(product).toEqual({ ...expected, created_at: theServiceKnows, updated_at: null });
    expect(result.response.headers.get('Location')).toBe(`/v1/products/${said.id}`);

    const stocked = { said, product, portions: [firstPortion(product)], saidPortions: [] };
    for (const portion of portions) await addPortion(this.client, stocked, portion);
    if (toPromote !== undefined) {
      await changePortion(this.client, stocked, toPromote, { is_default: true });
    }
    this.stocked.set(said.id, stocked);
  }

  async update(id: string, changes: ProductUpdate): Promise<void> {
    const stocked = this.get(id);
    const amounts = Object.entries(changes).flatMap(([field, amount]) =>
      /(?<!kcal)_100g$/.test(field) ? [[field, keptOrNull(amount as number | null)]] : [],
    );
    const expected: Product = {
      ...stocked.product,
      ...changes,
      ...(Object.fromEntries(amounts) as ProductUpdate),
      updated_at: theServiceKnows,
    };
    const product = answered<Product>(
      await this.client.PUT('/v1/products/{product_id}', {
        params: { path: { product_id: id } },
        body: changes,
      }),
      200,
    );
    expect(product).toEqual(expected);
    stocked.product = product;
  }

  async remove(id: string): Promise<void> {
    const path = { product_id: id };
    answered(await this.client.DELETE('/v1/products/{product_id}', { params: { path } }), 204);
    this.thrownAway.push(this.get(id));
    this.stocked.delete(id);
  }

  /** One product, read with its portions. */
  async read(id: string): Promise<void> {
    const found = await this.client.GET('/v1/products/{product_id}', {
      params: { path: { product_id: id }, query: { include: 'portions' } },
    });
    this.compare([answered<Product>(found, 200)], [this.get(id)]);
  }

  /** All products, read with their portions. */
  async readAll(limit: number): Promise<void> {
    const ask = (query: object) => this.client.GET('/v1/products', { params: { query } });
    this.compare(await allPages(ask, { include: 'portions' }, limit), this.byName());
  }

  /** All products, read without their portions. */
  async listed(limit: number): Promise<Product[]> {
    const ask = (query: object) => this.client.GET('/v1/products', { params: { query } });
    const products = await allPages(ask, {}, limit);
    expect(products).toEqual(this.byName().map(({ product }) => product));
    return products;
  }

  /** To the digit; and then the phone knows what until now only the service knew. */
  private compare(answer: Product[], remembered: readonly Stocked[]): void {
    expect(answer).toEqual(
      remembered.map(({ product, portions }) => ({ ...product, portions: portions.sort(byName) })),
    );
    for (const { portions = [], ...product } of answer) {
      Object.assign(this.get(product.id), { product, portions });
    }
  }
}
