// What speaks to a SOCKS proxy takes longer to load than to use: it waits until there is one.
exports.SocksProxyAgent = class {
  static protocols = ['socks', 'socks4', 'socks4a', 'socks5', 'socks5h'];

  constructor(...words) {
    const { SocksProxyAgent } = require('../../node_modules/socks-proxy-agent/dist/index.js');
    // biome-ignore lint/correctness/noConstructorReturn: whoever makes one gets the real one
    return new SocksProxyAgent(...words);
  }
};
