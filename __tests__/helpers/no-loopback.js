// Loaded into a program: no server can be started, as on a machine whose loopback interface has no address.
import { Server } from 'node:net';

Server.prototype.listen = function () {
  const error = Object.assign(new Error('listen EADDRNOTAVAIL'), { code: 'EADDRNOTAVAIL' });
  process.nextTick(() => this.emit('error', error));
  return this;
};
