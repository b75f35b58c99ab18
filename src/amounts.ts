import Big from 'big.js';

/** An amount as it is kept: two decimals, rounded half-up, exactly (1.005 is 1.01). */
export function roundAmount(amount: number | Big): number {
  return new Big(amount).round(2, Big.roundHalfUp).toNumber();
}
