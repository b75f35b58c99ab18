import { contract } from '../../support/contract';

/** A place in the contract and what is put there instead; nothing takes away what is there. */
export type Edit = readonly [path: readonly string[], value?: unknown];

const schema = (...path: string[]) => ['components', 'schemas', ...path];
const failure = (...path: string[]) => ['components', 'responses', 'MalformedRequest', ...path];
const list = (...path: string[]) => ['paths', '/v1/products', 'get', ...path];
const create = (...path: string[]) => ['paths', '/v1/products', 'post', ...path];
const one = (...path: string[]) => ['paths', '/v1/products/{product_id}', ...path];
const limit = (...path: string[]) => ['components', 'parameters', 'limit', ...path];

const codes = ['content', 'application/problem+json', 'schema', 'allOf', '1', 'properties', 'code'];

const ownFailure = {
  description: 'An answer of its own.',
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: { idTaken: { $ref: '#/components/examples/idTaken' } },
    },
  },
};
const ownParameter = {
  name: 'brief',
  in: 'query',
  description: 'Leave things out.',
  schema: { type: 'boolean' },
  example: true,
};

const potassiumPer100g = { type: 'number', minimum: 0, maximum: 100, nullable: true };
const workout = {
  type: 'object',
  additionalProperties: false,
  properties: { id: { $ref: '#/components/schemas/Id' }, name: potassiumPer100g },
};

/** Each of our rules, with contracts that break it. */
export const mutants: Record<string, Record<string, Edit>> = {
  'all-tables': {
    'an import report without a table': [schema('ImportReport', 'properties', 'goals')],
    'a rejection that no table can be in': [
      schema('ImportRejection', 'properties', 'table', 'enum'),
      ['products', 'portions', 'meals', 'meal_items', 'food_entries', 'goals', 'body_weights'],
    ],
  },
  bounded: {
    'a string without a length': [schema('ProductName', 'maxLength')],
    'a moment without a length': [schema('Moment', 'maxLength')],
    'a pattern that repeats without an end': [schema('Id'), { type: 'string', pattern: '^.+$' }],
    'a header without a length': [['components', 'headers', 'Link', 'schema', 'maxLength']],
    'an integer without a maximum': [schema('KcalPer100g', 'maximum')],
    'a number without a minimum': [schema('PortionGrams', 'minimum')],
    'a parameter without a maximum': [limit('schema', 'maximum')],
    'an array without a length': [schema('ProductPage', 'maxItems')],
  },
  'closed-requests': {
    'an open body': [schema('ProductUpdate', 'additionalProperties')],
    'an open object inside a body': [
      schema('ProductUpdate', 'properties', 'origin'),
      { type: 'object', properties: { organic: { type: 'boolean' } } },
    ],
  },
  'open-responses': {
    'a closed answer': [schema('Health', 'additionalProperties'), false],
    'a closed object inside an answer': [schema('Portion', 'additionalProperties'), false],
    'a closed object in a list of an answer': [
      schema('ValidationProblem', 'properties', 'errors', 'items'),
      { type: 'object', additionalProperties: false, properties: { detail: { type: 'boolean' } } },
    ],
    'a closed failure': [schema('Problem', 'additionalProperties'), false],
  },
  'row-families': {
    'a resource that is not synced': [
      ['components', 'schemas'],
      { ...contract.components?.schemas, WorkoutCreate: workout, WorkoutUpdate: workout },
    ],
    'a row without a rejection': [schema('RejectedWaterLog')],
  },
  'row-fields': {
    'a field that only a create has': [
      schema('ProductCreate', 'properties', 'potassium_100g'),
      potassiumPer100g,
    ],
    'a field that one form of a create has': [
      schema('ManualGoalCreate', 'properties', 'potassium_g'),
      potassiumPer100g,
    ],
    'a field that only an item has': [
      schema('MealItemInput', 'properties', 'is_optional'),
      { type: 'boolean' },
    ],
    'a field that no push has': [schema('PushedProduct', 'properties', 'barcode')],
    'a field that no export has': [schema('ExportedPortion', 'properties', 'grams')],
    'a row without its moment': [schema('ImportedGoal', 'properties', 'deleted_at')],
  },
  'row-required': {
    'a synced field that can be absent': [
      schema('SyncedWaterLog', 'required'),
      ['id', 'date', 'created_at', 'updated_at'],
    ],
    'an exported row without required fields': [schema('ExportedMeal', 'required')],
  },
  'row-types': {
    'a create of another type': [
      schema('ProductCreate', 'properties', 'kcal_100g'),
      { type: 'number', minimum: 0, maximum: 1000 },
    ],
    'a push that refuses null': [
      schema('PushedProduct', 'properties', 'protein_100g'),
      { type: 'number', minimum: 0, maximum: 100 },
    ],
    'an import with a lower maximum': [
      schema('ImportedPortion', 'properties', 'grams'),
      { type: 'number', minimum: 0.01, maximum: 5000 },
    ],
    'an import that lacks a value': [
      schema('ImportedFoodEntry', 'properties', 'meal_type'),
      { type: 'string', enum: ['breakfast', 'lunch', 'dinner'] },
    ],
    'an export that ignores a field': [
      schema('ExportedProduct', 'properties', 'barcode'),
      { $ref: '#/components/schemas/Ignored' },
    ],
  },
  'nullable-enum': {
    'one without null': [schema('MealType', 'nullable'), true],
  },
  'plain-bounds': {
    'an exclusive minimum': [schema('PortionGrams', 'exclusiveMinimum'), true],
    'an exclusive maximum': [schema('PortionGrams', 'exclusiveMaximum'), true],
    'a step': [schema('PortionGrams', 'multipleOf'), 0.01],
  },
  'named-examples': {
    'a body without': [
      ['components', 'requestBodies', 'ProductCreate', 'content', 'application/json', 'examples'],
    ],
    'an answer without': [create('responses', '201', 'content', 'application/json', 'examples')],
    'a failure with none': [failure('content', 'application/problem+json', 'examples'), {}],
  },
  'parameter-example': {
    'a parameter without': [limit('example')],
  },
  'operation-id-verb-noun': {
    'no noun': [list('operationId'), 'list'],
    'snake case': [list('operationId'), 'list_products'],
    'Pascal case': [list('operationId'), 'ListProducts'],
  },
  'snake-case-names': {
    'a property in camel case': [schema('Health', 'properties', 'isFine'), { type: 'boolean' }],
    'a parameter in kebab case': [limit('name'), 'page-limit'],
  },
  'pascal-case-schemas': {
    'a schema in camel case': [
      schema('mealKind'),
      { type: 'object', properties: { self: { $ref: '#/components/schemas/mealKind' } } },
    ],
  },
  'stated-security': {
    'an operation that says nothing': [['paths', '/health', 'get', 'security']],
  },
  'one-declared-tag': {
    'no tag': [list('tags'), []],
    'two tags': [list('tags'), ['products', 'portions']],
    'a tag that is not declared': [list('tags'), ['foods']],
  },
  'summary-style': {
    'a period': [list('summary'), 'List products.'],
    'title case': [list('summary'), 'List Products'],
    'lower case': [list('summary'), 'list products'],
  },
  'telling-description': {
    'no description': [list('description')],
    'the summary again': [list('description'), 'List products.'],
  },
  'shared-parameters': {
    'one of the operation': [list('parameters'), [ownParameter]],
    'one of the path': [one('parameters', '1'), ownParameter],
  },
  'shared-failures': {
    'one of 4xx': [create('responses', '409'), ownFailure],
    'one of 5xx': [create('responses', '500'), ownFailure],
  },
  'failures-are-problems': {
    'plain JSON': [
      failure('content'),
      { 'application/json': ownFailure.content['application/problem+json'] },
    ],
  },
  'stated-codes': {
    'a failure with any code': [
      failure('content', 'application/problem+json', 'schema'),
      { $ref: '#/components/schemas/Problem' },
    ],
    'a code without an example': [
      failure(...codes),
      { type: 'string', enum: ['malformed_request', 'not_found'] },
    ],
  },
  'expected-failures': {
    'no 400': [list('responses', '400')],
    'no 422': [list('responses', '422')],
    'no 500 without a token': [['paths', '/health', 'get', 'responses', '500']],
    'no 401 with a token': [list('responses', '401')],
    'no 429 with a token': [list('responses', '429')],
    'no 503 with a token': [list('responses', '503')],
    'no 413 with a body': [create('responses', '413')],
    'no 415 with a body': [create('responses', '415')],
  },
};
