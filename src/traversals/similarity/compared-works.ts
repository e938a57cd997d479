/** How many works are compared at once, by the server and in the explorer. */
export const [minCompared, maxCompared] = [2, 6];
