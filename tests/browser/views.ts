/** Every view, by an address that opens it and the heading it then has. */
export const views: readonly (readonly [address: string, heading: string])[] = [
  ["/", "Films compared, claim by claim"],
  ["work/her-2013", "Her (2013)"],
  ["/character/blade-runner-2049-2017/joi", "Joi"],
  ["/person/spike-jonze", "Spike Jonze"],
  ["/review/the-verge-her", "Spike Jonze's Her holds up a decade later"],
  ["/claim/review/the-verge-her/18-credible", "Samantha was not built for love"],
  ["/trope/programmed-to-love", "Programmed to love"],
  ["/compare?works=her-2013,blade-runner-2049-2017,ex-machina-2014", "Compare works"],
  ["/debates?about=her-2013&kind=DIRECT", "Debates"],
  ["/debate/does-love-need-a-body", "Does love need a body?"],
  ["/path?from=blade-runner-2049-2017/joi&to=frankenstein-1818", "Find a path"],
  ["/graph?id=her-2013", "Around Her (2013)"],
  ["/chain/woman-made-for-love", "The woman made for love"],
];
