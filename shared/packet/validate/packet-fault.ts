/** Something wrong with a packet's file: at which path, what it is, and what to do about it. */
export interface PacketFault {
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}
