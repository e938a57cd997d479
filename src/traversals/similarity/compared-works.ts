/** How many works are compared at once, by the server and in the explorer. */
export const [fewestCompared, mostCompared] = [2, 6];
