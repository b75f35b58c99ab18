import { Op, type WhereOptions, literal } from 'sequelize';
import { BoundCondition } from './bound-condition';
import { quoted } from './model-columns';

/**
 * Conditions of columns, for Sequelize's query generator to write once for each shape: two conditions
 * of one shape differ in nothing but their values, which are parameters.
 */

/**
 * The shape of a condition. This is done for each request, the text is not.
 *
 * @param where columns with a value, several values, null, operators of Sequelize, or a `BoundCondition`
 * @param values takes the values, in the order of their parameters
 * @throws for a condition under a symbol, such as `Op.or`
 */
export function shapeOf(where: object, values: unknown[]): string {
  let shape = '';
  for (const column of Reflect.ownKeys(where)) {
    if (typeof column === 'symbol') throw new Error('Only conditions on columns can be prepared');
    const wanted = (where as Record<string, unknown>)[column];
    if (wanted === null) shape += `${column} null,`;
    else if (wanted instanceof BoundCondition) {
      values.push(wanted.value);
      shape += `${wanted.sql(column, '?')},`;
    } else if (Array.isArray(wanted)) {
      values.push(wanted);
      shape += `${column} any,`;
    } else if (typeof wanted === 'object') {
      for (const operator of Object.getOwnPropertySymbols(wanted)) {
        const operand = (wanted as Record<symbol, unknown>)[operator];
        if (Array.isArray(operand)) values.push(...(operand as unknown[]));
        else values.push(operand);
        shape += `${column} ${operator.description},`;
      }
    } else {
      values.push(wanted);
      shape += `${column},`;
    }
  }
  return shape;
}

/**
 * The condition with a parameter in the place of each value.
 *
 * @param parameter makes the placeholder of the next value, such as `$3`
 */
export function withParameters(where: object, parameter: () => string): WhereOptions {
  const placeholder = () => literal(parameter());
  const conditions = Object.entries(where).map(([column, wanted]: [string, unknown]) => {
    if (wanted === null) return { [column]: null };
    if (wanted instanceof BoundCondition) return literal(wanted.sql(quoted(column), parameter()));
    if (Array.isArray(wanted)) return { [column]: { [Op.eq]: literal(`ANY (${parameter()})`) } };
    if (typeof wanted !== 'object') return { [column]: { [Op.eq]: placeholder() } };
    const operators = Object.getOwnPropertySymbols(wanted).map((operator) => {
      const operand = (wanted as Record<symbol, unknown>)[operator];
      return [operator, Array.isArray(operand) ? operand.map(placeholder) : placeholder()] as const;
    });
    return { [column]: Object.fromEntries(operators) };
  });
  return { [Op.and]: conditions };
}
