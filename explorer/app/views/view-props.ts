/** What every view is given: the id in its address, or the empty string. */
export interface ViewProps {
  readonly id: string;
}
