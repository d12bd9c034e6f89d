/** A path of a descriptor that is open already, as for `<(…)` in a shell. To open any other FIFO can wait forever. */
export const openDescriptor = /^\/(?:dev\/stdin|(?:dev|proc\/self)\/fd\/\d+)$/;
