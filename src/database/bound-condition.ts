/** A condition on a column that is more than a comparison. Its value is always a parameter. */
export class BoundCondition {
  /**
   * @param sql makes the condition of a quoted column name and a placeholder such as `$3`
   * @param value sent as the parameter
   */
  constructor(
    readonly sql: (column: string, parameter: string) => string,
    readonly value: string,
  ) {}
}
