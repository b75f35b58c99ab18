import Big from 'big.js';

/** A whole number, with what is behind the point cut off. */
export function truncated(figure: Big): number {
  return figure.round(0, Big.roundDown).toNumber();
}

/** One decimal, rounded half-up. */
export function oneDecimal(figure: Big): number {
  return figure.round(1, Big.roundHalfUp).toNumber();
}
