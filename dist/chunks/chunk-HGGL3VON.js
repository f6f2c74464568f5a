import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  packCommands,
  packerNames
} from "./chunk-M6FY4KZN.js";
import {
  hideFor
} from "./chunk-WRCUUDYJ.js";
import {
  hideNothing,
  withoutCredentials
} from "./chunk-RZMQPVHA.js";
import {
  limitsOf
} from "./chunk-GLCSAGLU.js";
import {
  isRecord,
  packageManagerOf,
  readPackageFolder
} from "./chunk-R5UQS6KV.js";
import {
  PackgateError,
  undecided,
  usageError
} from "./chunk-Y6WSU3UV.js";
import {
  require_semver
} from "./chunk-7NLOSQN2.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-CA75CFMX.js";

// node_modules/events-universal/default.js
var require_default = __commonJS({
  "node_modules/events-universal/default.js"(exports, module) {
    module.exports = __require("events");
  }
});

// node_modules/fast-fifo/fixed-size.js
var require_fixed_size = __commonJS({
  "node_modules/fast-fifo/fixed-size.js"(exports, module) {
    module.exports = class FixedFIFO {
      constructor(hwm) {
        if (!(hwm > 0) || (hwm - 1 & hwm) !== 0) throw new Error("Max size for a FixedFIFO should be a power of two");
        this.buffer = new Array(hwm);
        this.mask = hwm - 1;
        this.top = 0;
        this.btm = 0;
        this.next = null;
      }
      clear() {
        this.top = this.btm = 0;
        this.next = null;
        this.buffer.fill(void 0);
      }
      push(data) {
        if (this.buffer[this.top] !== void 0) return false;
        this.buffer[this.top] = data;
        this.top = this.top + 1 & this.mask;
        return true;
      }
      shift() {
        const last = this.buffer[this.btm];
        if (last === void 0) return void 0;
        this.buffer[this.btm] = void 0;
        this.btm = this.btm + 1 & this.mask;
        return last;
      }
      peek() {
        return this.buffer[this.btm];
      }
      isEmpty() {
        return this.buffer[this.btm] === void 0;
      }
    };
  }
});

// node_modules/fast-fifo/index.js
var require_fast_fifo = __commonJS({
  "node_modules/fast-fifo/index.js"(exports, module) {
    var FixedFIFO = require_fixed_size();
    module.exports = class FastFIFO {
      constructor(hwm) {
        this.hwm = hwm || 16;
        this.head = new FixedFIFO(this.hwm);
        this.tail = this.head;
        this.length = 0;
      }
      clear() {
        this.head = this.tail;
        this.head.clear();
        this.length = 0;
      }
      push(val) {
        this.length++;
        if (!this.head.push(val)) {
          const prev = this.head;
          this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
          this.head.push(val);
        }
      }
      shift() {
        if (this.length !== 0) this.length--;
        const val = this.tail.shift();
        if (val === void 0 && this.tail.next) {
          const next = this.tail.next;
          this.tail.next = null;
          this.tail = next;
          return this.tail.shift();
        }
        return val;
      }
      peek() {
        const val = this.tail.peek();
        if (val === void 0 && this.tail.next) return this.tail.next.peek();
        return val;
      }
      isEmpty() {
        return this.length === 0;
      }
    };
  }
});

// node_modules/b4a/index.js
var require_b4a = __commonJS({
  "node_modules/b4a/index.js"(exports, module) {
    function isBuffer(value2) {
      return Buffer.isBuffer(value2) || value2 instanceof Uint8Array;
    }
    function isEncoding(encoding) {
      return Buffer.isEncoding(encoding);
    }
    function alloc(size2, fill2, encoding) {
      return Buffer.alloc(size2, fill2, encoding);
    }
    function allocUnsafe(size2) {
      return Buffer.allocUnsafe(size2);
    }
    function allocUnsafeSlow(size2) {
      return Buffer.allocUnsafeSlow(size2);
    }
    function byteLength(string, encoding) {
      return Buffer.byteLength(string, encoding);
    }
    function compare(a, b) {
      return Buffer.compare(a, b);
    }
    function concat(buffers, totalLength) {
      return Buffer.concat(buffers, totalLength);
    }
    function copy(source, target, targetStart, start2, end) {
      return toBuffer(source).copy(target, targetStart, start2, end);
    }
    function equals(a, b) {
      return toBuffer(a).equals(b);
    }
    function fill(buffer, value2, offset, end, encoding) {
      return toBuffer(buffer).fill(value2, offset, end, encoding);
    }
    function from(value2, encodingOrOffset, length) {
      return Buffer.from(value2, encodingOrOffset, length);
    }
    function includes(buffer, value2, byteOffset, encoding) {
      return toBuffer(buffer).includes(value2, byteOffset, encoding);
    }
    function indexOf(buffer, value2, byfeOffset, encoding) {
      return toBuffer(buffer).indexOf(value2, byfeOffset, encoding);
    }
    function lastIndexOf(buffer, value2, byteOffset, encoding) {
      return toBuffer(buffer).lastIndexOf(value2, byteOffset, encoding);
    }
    function swap16(buffer) {
      return toBuffer(buffer).swap16();
    }
    function swap32(buffer) {
      return toBuffer(buffer).swap32();
    }
    function swap64(buffer) {
      return toBuffer(buffer).swap64();
    }
    function toBuffer(buffer) {
      if (Buffer.isBuffer(buffer)) return buffer;
      return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    function toString(buffer, encoding, start2, end) {
      return toBuffer(buffer).toString(encoding, start2, end);
    }
    function toHex(buffer, start2, end) {
      return toBuffer(buffer).toString("hex", start2, end);
    }
    function write(buffer, string, offset, length, encoding) {
      return toBuffer(buffer).write(string, offset, length, encoding);
    }
    function readDoubleBE(buffer, offset) {
      return toBuffer(buffer).readDoubleBE(offset);
    }
    function readDoubleLE(buffer, offset) {
      return toBuffer(buffer).readDoubleLE(offset);
    }
    function readFloatBE(buffer, offset) {
      return toBuffer(buffer).readFloatBE(offset);
    }
    function readFloatLE(buffer, offset) {
      return toBuffer(buffer).readFloatLE(offset);
    }
    function readInt32BE(buffer, offset) {
      return toBuffer(buffer).readInt32BE(offset);
    }
    function readInt32LE(buffer, offset) {
      return toBuffer(buffer).readInt32LE(offset);
    }
    function readUInt32BE(buffer, offset) {
      return toBuffer(buffer).readUInt32BE(offset);
    }
    function readUInt32LE(buffer, offset) {
      return toBuffer(buffer).readUInt32LE(offset);
    }
    function writeDoubleBE(buffer, value2, offset) {
      return toBuffer(buffer).writeDoubleBE(value2, offset);
    }
    function writeDoubleLE(buffer, value2, offset) {
      return toBuffer(buffer).writeDoubleLE(value2, offset);
    }
    function writeFloatBE(buffer, value2, offset) {
      return toBuffer(buffer).writeFloatBE(value2, offset);
    }
    function writeFloatLE(buffer, value2, offset) {
      return toBuffer(buffer).writeFloatLE(value2, offset);
    }
    function writeInt32BE(buffer, value2, offset) {
      return toBuffer(buffer).writeInt32BE(value2, offset);
    }
    function writeInt32LE(buffer, value2, offset) {
      return toBuffer(buffer).writeInt32LE(value2, offset);
    }
    function writeUInt32BE(buffer, value2, offset) {
      return toBuffer(buffer).writeUInt32BE(value2, offset);
    }
    function writeUInt32LE(buffer, value2, offset) {
      return toBuffer(buffer).writeUInt32LE(value2, offset);
    }
    module.exports = {
      isBuffer,
      isEncoding,
      alloc,
      allocUnsafe,
      allocUnsafeSlow,
      byteLength,
      compare,
      concat,
      copy,
      equals,
      fill,
      from,
      includes,
      indexOf,
      lastIndexOf,
      swap16,
      swap32,
      swap64,
      toBuffer,
      toString,
      toHex,
      write,
      readDoubleBE,
      readDoubleLE,
      readFloatBE,
      readFloatLE,
      readInt32BE,
      readInt32LE,
      readUInt32BE,
      readUInt32LE,
      writeDoubleBE,
      writeDoubleLE,
      writeFloatBE,
      writeFloatLE,
      writeInt32BE,
      writeInt32LE,
      writeUInt32BE,
      writeUInt32LE
    };
  }
});

// node_modules/text-decoder/lib/pass-through-decoder.js
var require_pass_through_decoder = __commonJS({
  "node_modules/text-decoder/lib/pass-through-decoder.js"(exports, module) {
    var b4a = require_b4a();
    module.exports = class PassThroughDecoder {
      constructor(encoding) {
        this.encoding = encoding;
      }
      get remaining() {
        return 0;
      }
      decode(data) {
        return b4a.toString(data, this.encoding);
      }
      flush() {
        return "";
      }
    };
  }
});

// node_modules/text-decoder/lib/utf8-decoder.js
var require_utf8_decoder = __commonJS({
  "node_modules/text-decoder/lib/utf8-decoder.js"(exports, module) {
    var b4a = require_b4a();
    module.exports = class UTF8Decoder {
      constructor() {
        this._reset();
      }
      get remaining() {
        return this.bytesSeen;
      }
      decode(data) {
        if (data.byteLength === 0) return "";
        if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
          this.bytesSeen = trailingBytesSeen(data);
          return b4a.toString(data, "utf8");
        }
        let result = "";
        let start2 = 0;
        if (this.bytesNeeded > 0) {
          while (start2 < data.byteLength) {
            const byte = data[start2];
            if (byte < this.lowerBoundary || byte > this.upperBoundary) {
              result += "\uFFFD";
              this._reset();
              break;
            }
            this.lowerBoundary = 128;
            this.upperBoundary = 191;
            this.codePoint = this.codePoint << 6 | byte & 63;
            this.bytesSeen++;
            start2++;
            if (this.bytesSeen === this.bytesNeeded) {
              result += String.fromCodePoint(this.codePoint);
              this._reset();
              break;
            }
          }
          if (this.bytesNeeded > 0) return result;
        }
        const trailing = trailingIncomplete(data, start2);
        const end = data.byteLength - trailing;
        if (end > start2) result += b4a.toString(data, "utf8", start2, end);
        for (let i = end; i < data.byteLength; i++) {
          const byte = data[i];
          if (this.bytesNeeded === 0) {
            if (byte <= 127) {
              this.bytesSeen = 0;
              result += String.fromCharCode(byte);
            } else if (byte >= 194 && byte <= 223) {
              this.bytesNeeded = 2;
              this.bytesSeen = 1;
              this.codePoint = byte & 31;
            } else if (byte >= 224 && byte <= 239) {
              if (byte === 224) this.lowerBoundary = 160;
              else if (byte === 237) this.upperBoundary = 159;
              this.bytesNeeded = 3;
              this.bytesSeen = 1;
              this.codePoint = byte & 15;
            } else if (byte >= 240 && byte <= 244) {
              if (byte === 240) this.lowerBoundary = 144;
              else if (byte === 244) this.upperBoundary = 143;
              this.bytesNeeded = 4;
              this.bytesSeen = 1;
              this.codePoint = byte & 7;
            } else {
              this.bytesSeen = 1;
              result += "\uFFFD";
            }
            continue;
          }
          if (byte < this.lowerBoundary || byte > this.upperBoundary) {
            result += "\uFFFD";
            i--;
            this._reset();
            continue;
          }
          this.lowerBoundary = 128;
          this.upperBoundary = 191;
          this.codePoint = this.codePoint << 6 | byte & 63;
          this.bytesSeen++;
          if (this.bytesSeen === this.bytesNeeded) {
            result += String.fromCodePoint(this.codePoint);
            this._reset();
          }
        }
        return result;
      }
      flush() {
        const result = this.bytesNeeded > 0 ? "\uFFFD" : "";
        this._reset();
        return result;
      }
      _reset() {
        this.codePoint = 0;
        this.bytesNeeded = 0;
        this.bytesSeen = 0;
        this.lowerBoundary = 128;
        this.upperBoundary = 191;
      }
    };
    function trailingIncomplete(data, start2) {
      const len = data.byteLength;
      if (len <= start2) return 0;
      const limit3 = Math.max(start2, len - 4);
      let i = len - 1;
      while (i > limit3 && (data[i] & 192) === 128) i--;
      if (i < start2) return 0;
      const byte = data[i];
      let needed;
      if (byte <= 127) return 0;
      if (byte >= 194 && byte <= 223) needed = 2;
      else if (byte >= 224 && byte <= 239) needed = 3;
      else if (byte >= 240 && byte <= 244) needed = 4;
      else return 0;
      const available = len - i;
      return available < needed ? available : 0;
    }
    function trailingBytesSeen(data) {
      const len = data.byteLength;
      if (len === 0) return 0;
      const last = data[len - 1];
      if (last <= 127) return 0;
      if ((last & 192) !== 128) return 1;
      const limit3 = Math.max(0, len - 4);
      let i = len - 2;
      while (i >= limit3 && (data[i] & 192) === 128) i--;
      if (i < 0) return 1;
      const first = data[i];
      let needed;
      if (first >= 194 && first <= 223) needed = 2;
      else if (first >= 224 && first <= 239) needed = 3;
      else if (first >= 240 && first <= 244) needed = 4;
      else return 1;
      if (len - i !== needed) return 1;
      if (needed >= 3) {
        const second = data[i + 1];
        if (first === 224 && second < 160) return 1;
        if (first === 237 && second > 159) return 1;
        if (first === 240 && second < 144) return 1;
        if (first === 244 && second > 143) return 1;
      }
      return 0;
    }
  }
});

// node_modules/text-decoder/index.js
var require_text_decoder = __commonJS({
  "node_modules/text-decoder/index.js"(exports, module) {
    var PassThroughDecoder = require_pass_through_decoder();
    var UTF8Decoder = require_utf8_decoder();
    module.exports = class TextDecoder {
      constructor(encoding = "utf8") {
        this.encoding = normalizeEncoding(encoding);
        switch (this.encoding) {
          case "utf8":
            this.decoder = new UTF8Decoder();
            break;
          case "utf16le":
          case "base64":
            throw new Error("Unsupported encoding: " + this.encoding);
          default:
            this.decoder = new PassThroughDecoder(this.encoding);
        }
      }
      get remaining() {
        return this.decoder.remaining;
      }
      push(data) {
        if (typeof data === "string") return data;
        return this.decoder.decode(data);
      }
      // For Node.js compatibility
      write(data) {
        return this.push(data);
      }
      end(data) {
        let result = "";
        if (data) result = this.push(data);
        result += this.decoder.flush();
        return result;
      }
    };
    function normalizeEncoding(encoding) {
      encoding = encoding.toLowerCase();
      switch (encoding) {
        case "utf8":
        case "utf-8":
          return "utf8";
        case "ucs2":
        case "ucs-2":
        case "utf16le":
        case "utf-16le":
          return "utf16le";
        case "latin1":
        case "binary":
          return "latin1";
        case "base64":
        case "ascii":
        case "hex":
          return encoding;
        default:
          throw new Error("Unknown encoding: " + encoding);
      }
    }
  }
});

// node_modules/streamx/lib/errors.js
var require_errors = __commonJS({
  "node_modules/streamx/lib/errors.js"(exports, module) {
    module.exports = class StreamError extends Error {
      constructor(msg, code, fn = StreamError) {
        super(msg);
        this.code = code;
        if (Error.captureStackTrace) {
          Error.captureStackTrace(this, fn);
        }
      }
      static isStreamDestroyed(err) {
        return err && err.code === "STREAM_DESTROYED";
      }
      static isPrematureClose(err) {
        return err && err.code === "PREMATURE_CLOSE";
      }
      static isAborted(err) {
        return err && err.code === "ABORTED";
      }
      static isBadArgument(err) {
        return err && err.code === "BAD_ARGUMENT";
      }
      get name() {
        return "StreamError";
      }
      static STREAM_DESTROYED() {
        return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
      }
      static PREMATURE_CLOSE(msg = "Premature close") {
        return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
      }
      static ABORTED() {
        return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
      }
      static BAD_ARGUMENT(msg = "Bad argument") {
        return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
      }
    };
  }
});

// node_modules/streamx/index.js
var require_streamx = __commonJS({
  "node_modules/streamx/index.js"(exports, module) {
    var { EventEmitter } = require_default();
    var FIFO = require_fast_fifo();
    var TextDecoder3 = require_text_decoder();
    var StreamError = require_errors();
    var qmt = typeof queueMicrotask === "undefined" ? (fn) => global.process.nextTick(fn) : queueMicrotask;
    var MAX = (1 << 29) - 1;
    var OPENING = 1;
    var PREDESTROYING = 2;
    var DESTROYING = 4;
    var DESTROYED = 8;
    var NOT_OPENING = MAX ^ OPENING;
    var NOT_PREDESTROYING = MAX ^ PREDESTROYING;
    var READ_ACTIVE = 1 << 4;
    var READ_UPDATING = 2 << 4;
    var READ_PRIMARY = 4 << 4;
    var READ_QUEUED = 8 << 4;
    var READ_RESUMED = 16 << 4;
    var READ_PIPE_DRAINED = 32 << 4;
    var READ_ENDING = 64 << 4;
    var READ_EMIT_DATA = 128 << 4;
    var READ_EMIT_READABLE = 256 << 4;
    var READ_EMITTED_READABLE = 512 << 4;
    var READ_DONE = 1024 << 4;
    var READ_NEXT_TICK = 2048 << 4;
    var READ_NEEDS_PUSH = 4096 << 4;
    var READ_READ_AHEAD = 8192 << 4;
    var READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED;
    var READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH;
    var READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE;
    var READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED;
    var READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD;
    var READ_NOT_ACTIVE = MAX ^ READ_ACTIVE;
    var READ_NON_PRIMARY = MAX ^ READ_PRIMARY;
    var READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH);
    var READ_PUSHED = MAX ^ READ_NEEDS_PUSH;
    var READ_PAUSED = MAX ^ READ_RESUMED;
    var READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE);
    var READ_NOT_ENDING = MAX ^ READ_ENDING;
    var READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING;
    var READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK;
    var READ_NOT_UPDATING = MAX ^ READ_UPDATING;
    var READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD;
    var READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD;
    var WRITE_ACTIVE = 1 << 18;
    var WRITE_UPDATING = 2 << 18;
    var WRITE_PRIMARY = 4 << 18;
    var WRITE_QUEUED = 8 << 18;
    var WRITE_UNDRAINED = 16 << 18;
    var WRITE_DONE = 32 << 18;
    var WRITE_EMIT_DRAIN = 64 << 18;
    var WRITE_NEXT_TICK = 128 << 18;
    var WRITE_WRITING = 256 << 18;
    var WRITE_FINISHING = 512 << 18;
    var WRITE_CORKED = 1024 << 18;
    var WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING);
    var WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY;
    var WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING);
    var WRITE_DRAINED = MAX ^ WRITE_UNDRAINED;
    var WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED;
    var WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK;
    var WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING;
    var WRITE_NOT_CORKED = MAX ^ WRITE_CORKED;
    var ACTIVE = READ_ACTIVE | WRITE_ACTIVE;
    var NOT_ACTIVE = MAX ^ ACTIVE;
    var DONE = READ_DONE | WRITE_DONE;
    var DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING;
    var OPEN_STATUS = DESTROY_STATUS | OPENING;
    var AUTO_DESTROY = DESTROY_STATUS | DONE;
    var NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY;
    var ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK;
    var TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE;
    var IS_OPENING = OPEN_STATUS | TICKING;
    var READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE;
    var READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED;
    var READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED;
    var READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE;
    var SHOULD_NOT_READ = OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD;
    var READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE;
    var READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY;
    var READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING;
    var WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE;
    var WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED;
    var WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE;
    var WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE;
    var WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED;
    var WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE;
    var WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING;
    var WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE;
    var WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE;
    var WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY;
    var WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS;
    var asyncIterator = Symbol.asyncIterator || /* @__PURE__ */ Symbol("asyncIterator");
    var WritableState = class {
      constructor(stream, { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}) {
        this.stream = stream;
        this.queue = new FIFO();
        this.highWaterMark = highWaterMark;
        this.buffered = 0;
        this.error = null;
        this.pipeline = null;
        this.drains = null;
        this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
        this.map = mapWritable || map;
        this.afterWrite = afterWrite.bind(this);
        this.afterUpdateNextTick = updateWriteNT.bind(this);
      }
      get ending() {
        return (this.stream._duplexState & WRITE_FINISHING) !== 0;
      }
      get ended() {
        return (this.stream._duplexState & WRITE_DONE) !== 0;
      }
      push(data) {
        if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false;
        if (this.map !== null) data = this.map(data);
        this.buffered += this.byteLength(data);
        this.queue.push(data);
        if (this.buffered < this.highWaterMark) {
          this.stream._duplexState |= WRITE_QUEUED;
          return true;
        }
        this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
        return false;
      }
      shift() {
        const data = this.queue.shift();
        this.buffered -= this.byteLength(data);
        if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED;
        return data;
      }
      end(data) {
        if (typeof data === "function") {
          this.stream.once("finish", data);
        } else if (data !== void 0 && data !== null) {
          this.push(data);
        }
        this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
      }
      autoBatch(data, cb) {
        const buffer = [];
        const stream = this.stream;
        buffer.push(data);
        while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) {
          buffer.push(stream._writableState.shift());
        }
        if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
        stream._writev(buffer, cb);
      }
      update() {
        const stream = this.stream;
        stream._duplexState |= WRITE_UPDATING;
        do {
          while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
            const data = this.shift();
            stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
            stream._write(data, this.afterWrite);
          }
          if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
        } while (this.continueUpdate() === true);
        stream._duplexState &= WRITE_NOT_UPDATING;
      }
      updateNonPrimary() {
        const stream = this.stream;
        if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
          stream._duplexState = stream._duplexState | WRITE_ACTIVE;
          stream._final(afterFinal.bind(this));
          return;
        }
        if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
          if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
            stream._duplexState |= ACTIVE;
            stream._destroy(afterDestroy.bind(this));
          }
          return;
        }
        if ((stream._duplexState & IS_OPENING) === OPENING) {
          stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
          stream._open(afterOpen.bind(this));
        }
      }
      continueUpdate() {
        if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false;
        this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
        return true;
      }
      updateCallback() {
        if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) {
          this.update();
        } else {
          this.updateNextTick();
        }
      }
      updateNextTick() {
        if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return;
        this.stream._duplexState |= WRITE_NEXT_TICK;
        if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick);
      }
    };
    var ReadableState = class {
      constructor(stream, { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}) {
        this.stream = stream;
        this.queue = new FIFO();
        this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
        this.buffered = 0;
        this.readAhead = highWaterMark > 0;
        this.error = null;
        this.pipeline = null;
        this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
        this.map = mapReadable || map;
        this.pipeTo = null;
        this.afterRead = afterRead.bind(this);
        this.afterUpdateNextTick = updateReadNT.bind(this);
      }
      get ending() {
        return (this.stream._duplexState & READ_ENDING) !== 0;
      }
      get ended() {
        return (this.stream._duplexState & READ_DONE) !== 0;
      }
      pipe(pipeTo, cb) {
        if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
        if (typeof cb !== "function") cb = null;
        this.stream._duplexState |= READ_PIPE_DRAINED;
        this.pipeTo = pipeTo;
        this.pipeline = new Pipeline(this.stream, pipeTo, cb);
        if (cb) this.stream.on("error", noop);
        if (isStreamx(pipeTo)) {
          pipeTo._writableState.pipeline = this.pipeline;
          if (cb) pipeTo.on("error", noop);
          pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
        } else {
          const onerror = this.pipeline.done.bind(this.pipeline, pipeTo);
          const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
          pipeTo.on("error", onerror);
          pipeTo.on("close", onclose);
          pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
        }
        pipeTo.on("drain", afterDrain.bind(this));
        this.stream.emit("piping", pipeTo);
        pipeTo.emit("pipe", this.stream);
      }
      push(data) {
        const stream = this.stream;
        if (data === null) {
          this.highWaterMark = 0;
          stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
          return false;
        }
        if (this.map !== null) {
          data = this.map(data);
          if (data === null) {
            stream._duplexState &= READ_PUSHED;
            return this.buffered < this.highWaterMark;
          }
        }
        this.buffered += this.byteLength(data);
        this.queue.push(data);
        stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
        return this.buffered < this.highWaterMark;
      }
      shift() {
        const data = this.queue.shift();
        this.buffered -= this.byteLength(data);
        if (this.buffered === 0) {
          this.stream._duplexState &= READ_NOT_QUEUED;
        }
        return data;
      }
      unshift(data) {
        const pending = [this.map !== null ? this.map(data) : data];
        while (this.buffered > 0) pending.push(this.shift());
        for (let i = 0; i < pending.length - 1; i++) {
          const data2 = pending[i];
          this.buffered += this.byteLength(data2);
          this.queue.push(data2);
        }
        this.push(pending[pending.length - 1]);
      }
      read() {
        const stream = this.stream;
        if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
          const data = this.shift();
          if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
            stream._duplexState &= READ_PIPE_NOT_DRAINED;
          }
          if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
            stream.emit("data", data);
          }
          return data;
        }
        if (this.readAhead === false) {
          stream._duplexState |= READ_READ_AHEAD;
          this.updateNextTick();
        }
        return null;
      }
      drain() {
        const stream = this.stream;
        while ((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0) {
          const data = this.shift();
          if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
            stream._duplexState &= READ_PIPE_NOT_DRAINED;
          }
          if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
            stream.emit("data", data);
          }
        }
      }
      update() {
        const stream = this.stream;
        stream._duplexState |= READ_UPDATING;
        do {
          this.drain();
          while (this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD) {
            stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
            stream._read(this.afterRead);
            this.drain();
          }
          if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
            stream._duplexState |= READ_EMITTED_READABLE;
            stream.emit("readable");
          }
          if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) {
            this.updateNonPrimary();
          }
        } while (this.continueUpdate() === true);
        stream._duplexState &= READ_NOT_UPDATING;
      }
      updateNonPrimary() {
        const stream = this.stream;
        if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
          stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
          stream.emit("end");
          if ((stream._duplexState & AUTO_DESTROY) === DONE) {
            stream._duplexState |= DESTROYING;
          }
          if (this.pipeTo !== null) {
            this.pipeTo.end();
          }
        }
        if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
          if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
            stream._duplexState |= ACTIVE;
            stream._destroy(afterDestroy.bind(this));
          }
          return;
        }
        if ((stream._duplexState & IS_OPENING) === OPENING) {
          stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
          stream._open(afterOpen.bind(this));
        }
      }
      continueUpdate() {
        if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false;
        this.stream._duplexState &= READ_NOT_NEXT_TICK;
        return true;
      }
      updateCallback() {
        if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) {
          this.update();
        } else {
          this.updateNextTick();
        }
      }
      updateNextTickIfOpen() {
        if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return;
        this.stream._duplexState |= READ_NEXT_TICK;
        if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
      }
      updateNextTick() {
        if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return;
        this.stream._duplexState |= READ_NEXT_TICK;
        if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
      }
    };
    var TransformState = class {
      constructor(stream) {
        this.data = null;
        this.afterTransform = afterTransform.bind(stream);
        this.afterFinal = null;
      }
    };
    var Pipeline = class {
      constructor(src, dst, cb) {
        this.from = src;
        this.to = dst;
        this.afterPipe = cb;
        this.error = null;
        this.pipeToFinished = false;
      }
      finished() {
        this.pipeToFinished = true;
      }
      done(stream, err) {
        if (err) this.error = err;
        if (stream === this.to) {
          this.to = null;
          if (this.from !== null) {
            if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) {
              this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed"));
            }
            return;
          }
        }
        if (stream === this.from) {
          this.from = null;
          if (this.to !== null) {
            if ((stream._duplexState & READ_DONE) === 0) {
              this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed"));
            }
            return;
          }
        }
        if (this.afterPipe !== null) this.afterPipe(this.error);
        this.to = this.from = this.afterPipe = null;
      }
    };
    function afterDrain() {
      this.stream._duplexState |= READ_PIPE_DRAINED;
      this.updateCallback();
    }
    function afterFinal(err) {
      const stream = this.stream;
      if (err) stream.destroy(err);
      if ((stream._duplexState & DESTROY_STATUS) === 0) {
        stream._duplexState |= WRITE_DONE;
        stream.emit("finish");
      }
      if ((stream._duplexState & AUTO_DESTROY) === DONE) {
        stream._duplexState |= DESTROYING;
      }
      stream._duplexState &= WRITE_NOT_FINISHING;
      if ((stream._duplexState & WRITE_UPDATING) === 0) {
        this.update();
      } else {
        this.updateNextTick();
      }
    }
    function afterDestroy(err) {
      const stream = this.stream;
      if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error;
      if (err) stream.emit("error", err);
      stream._duplexState |= DESTROYED;
      stream.emit("close");
      const rs = stream._readableState;
      const ws = stream._writableState;
      if (rs !== null && rs.pipeline !== null) {
        rs.pipeline.done(stream, err);
      }
      if (ws !== null) {
        while (ws.drains !== null && ws.drains.length > 0) {
          ws.drains.shift().resolve(false);
        }
        if (ws.pipeline !== null) {
          ws.pipeline.done(stream, err);
        }
      }
    }
    function afterWrite(err) {
      const stream = this.stream;
      if (err) stream.destroy(err);
      stream._duplexState &= WRITE_NOT_ACTIVE;
      if (this.drains !== null) tickDrains(this.drains);
      if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
        stream._duplexState &= WRITE_DRAINED;
        if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) {
          stream.emit("drain");
        }
      }
      this.updateCallback();
    }
    function afterRead(err) {
      if (err) this.stream.destroy(err);
      this.stream._duplexState &= READ_NOT_ACTIVE;
      if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) {
        this.stream._duplexState &= READ_NO_READ_AHEAD;
      }
      this.updateCallback();
    }
    function updateReadNT() {
      if ((this.stream._duplexState & READ_UPDATING) === 0) {
        this.stream._duplexState &= READ_NOT_NEXT_TICK;
        this.update();
      }
    }
    function updateWriteNT() {
      if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
        this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
        this.update();
      }
    }
    function tickDrains(drains) {
      for (let i = 0; i < drains.length; i++) {
        if (--drains[i].writes === 0) {
          drains.shift().resolve(true);
          i--;
        }
      }
    }
    function afterOpen(err) {
      const stream = this.stream;
      if (err) stream.destroy(err);
      if ((stream._duplexState & DESTROYING) === 0) {
        if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) {
          stream._duplexState |= READ_PRIMARY;
        }
        if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) {
          stream._duplexState |= WRITE_PRIMARY;
        }
        stream.emit("open");
      }
      stream._duplexState &= NOT_ACTIVE;
      if (stream._writableState !== null) {
        stream._writableState.updateCallback();
      }
      if (stream._readableState !== null) {
        stream._readableState.updateCallback();
      }
    }
    function afterTransform(err, data) {
      if (data !== void 0 && data !== null) this.push(data);
      this._writableState.afterWrite(err);
    }
    function newListener(name) {
      if (this._readableState !== null) {
        if (name === "data") {
          this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD;
          this._readableState.updateNextTick();
        }
        if (name === "readable") {
          this._duplexState |= READ_EMIT_READABLE;
          this._readableState.updateNextTick();
        }
      }
      if (this._writableState !== null) {
        if (name === "drain") {
          this._duplexState |= WRITE_EMIT_DRAIN;
          this._writableState.updateNextTick();
        }
      }
    }
    var Stream = class extends EventEmitter {
      constructor(opts) {
        super();
        this._duplexState = 0;
        this._readableState = null;
        this._writableState = null;
        if (opts) {
          if (opts.open) this._open = opts.open;
          if (opts.destroy) this._destroy = opts.destroy;
          if (opts.predestroy) this._predestroy = opts.predestroy;
          if (opts.signal) opts.signal.addEventListener("abort", abort.bind(this));
        }
        this.on("newListener", newListener);
      }
      _open(cb) {
        cb(null);
      }
      _destroy(cb) {
        cb(null);
      }
      _predestroy() {
      }
      get readable() {
        return this._readableState !== null ? true : void 0;
      }
      get writable() {
        return this._writableState !== null ? true : void 0;
      }
      get destroyed() {
        return (this._duplexState & DESTROYED) !== 0;
      }
      get destroying() {
        return (this._duplexState & DESTROY_STATUS) !== 0;
      }
      destroy(err) {
        if ((this._duplexState & DESTROY_STATUS) === 0) {
          if (!err) err = StreamError.STREAM_DESTROYED();
          this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
          if (this._readableState !== null) {
            this._readableState.highWaterMark = 0;
            this._readableState.error = err;
          }
          if (this._writableState !== null) {
            this._writableState.highWaterMark = 0;
            this._writableState.error = err;
          }
          this._duplexState |= PREDESTROYING;
          this._predestroy();
          this._duplexState &= NOT_PREDESTROYING;
          if (this._readableState !== null) {
            this._readableState.updateNextTick();
          }
          if (this._writableState !== null) {
            this._writableState.updateNextTick();
          }
        }
      }
    };
    var Readable = class _Readable extends Stream {
      constructor(opts) {
        super(opts);
        this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD;
        this._readableState = new ReadableState(this, opts);
        if (opts) {
          if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD;
          if (opts.read) this._read = opts.read;
          if (opts.eagerOpen) this._readableState.updateNextTick();
          if (opts.encoding) this.setEncoding(opts.encoding);
        }
      }
      static deferred(fn, opts) {
        const out = new PassThrough(opts);
        fn().then((src) => {
          if (src === null) return out.end();
          if (out.destroying) return;
          pipeline(src, out, noop);
        }).catch((err) => out.destroy(err));
        return out;
      }
      setEncoding(encoding) {
        const dec = new TextDecoder3(encoding);
        const map = this._readableState.map || echo;
        this._readableState.map = mapOrSkip;
        return this;
        function mapOrSkip(data) {
          const next = dec.push(data);
          return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
        }
      }
      _read(cb) {
        cb(null);
      }
      pipe(dest, cb) {
        this._readableState.updateNextTick();
        this._readableState.pipe(dest, cb);
        return dest;
      }
      read() {
        this._readableState.updateNextTick();
        return this._readableState.read();
      }
      push(data) {
        this._readableState.updateNextTickIfOpen();
        return this._readableState.push(data);
      }
      unshift(data) {
        this._readableState.updateNextTickIfOpen();
        return this._readableState.unshift(data);
      }
      resume() {
        this._duplexState |= READ_RESUMED_READ_AHEAD;
        this._readableState.updateNextTick();
        return this;
      }
      pause() {
        this._duplexState &= this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
        return this;
      }
      static _fromAsyncIterator(ite, opts) {
        let destroy;
        const rs = new _Readable({
          ...opts,
          read(cb) {
            ite.next().then(push).then(cb.bind(null, null)).catch(cb);
          },
          predestroy() {
            destroy = ite.return();
          },
          destroy(cb) {
            if (!destroy) return cb(null);
            destroy.then(cb.bind(null, null)).catch(cb);
          }
        });
        return rs;
        function push(data) {
          if (data.done) rs.push(null);
          else rs.push(data.value);
        }
      }
      static from(data, opts) {
        if (isReadStreamx(data)) return data;
        if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
        if (!Array.isArray(data)) data = data === void 0 ? [] : [data];
        let i = 0;
        return new _Readable({
          ...opts,
          read(cb) {
            this.push(i === data.length ? null : data[i++]);
            cb(null);
          }
        });
      }
      static isBackpressured(rs) {
        return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
      }
      static isPaused(rs) {
        return (rs._duplexState & READ_RESUMED) === 0;
      }
      [asyncIterator]() {
        const stream = this;
        let error = null;
        let promiseResolve = null;
        let promiseReject = null;
        this.on("error", (err) => {
          error = err;
        });
        this.on("readable", onreadable);
        this.on("close", onclose);
        return {
          [asyncIterator]() {
            return this;
          },
          next() {
            return new Promise(function(resolve3, reject) {
              promiseResolve = resolve3;
              promiseReject = reject;
              const data = stream.read();
              if (data !== null) ondata(data);
              else if ((stream._duplexState & DESTROYED) !== 0) ondata(null);
            });
          },
          return() {
            return destroy(null);
          },
          throw(err) {
            return destroy(err);
          }
        };
        function onreadable() {
          if (promiseResolve !== null) ondata(stream.read());
        }
        function onclose() {
          if (promiseResolve !== null) ondata(null);
        }
        function ondata(data) {
          if (promiseReject === null) return;
          if (error) {
            promiseReject(error);
          } else if (data === null && (stream._duplexState & READ_DONE) === 0) {
            promiseReject(StreamError.STREAM_DESTROYED());
          } else {
            promiseResolve({ value: data, done: data === null });
          }
          promiseReject = promiseResolve = null;
        }
        function destroy(err) {
          stream.destroy(err);
          return new Promise((resolve3, reject) => {
            if (stream._duplexState & DESTROYED) return resolve3({ value: void 0, done: true });
            stream.once("close", function() {
              if (err) reject(err);
              else resolve3({ value: void 0, done: true });
            });
          });
        }
      }
    };
    var Writable = class extends Stream {
      constructor(opts) {
        super(opts);
        this._duplexState |= OPENING | READ_DONE;
        this._writableState = new WritableState(this, opts);
        if (opts) {
          if (opts.writev) this._writev = opts.writev;
          if (opts.write) this._write = opts.write;
          if (opts.final) this._final = opts.final;
          if (opts.eagerOpen) this._writableState.updateNextTick();
        }
      }
      cork() {
        this._duplexState |= WRITE_CORKED;
      }
      uncork() {
        this._duplexState &= WRITE_NOT_CORKED;
        this._writableState.updateNextTick();
      }
      _writev(batch, cb) {
        cb(null);
      }
      _write(data, cb) {
        this._writableState.autoBatch(data, cb);
      }
      _final(cb) {
        cb(null);
      }
      static isBackpressured(ws) {
        return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
      }
      static drained(ws) {
        if (ws.destroyed) return Promise.resolve(false);
        const state = ws._writableState;
        const pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length;
        const writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0);
        if (writes === 0) return Promise.resolve(true);
        if (state.drains === null) state.drains = [];
        return new Promise((resolve3) => {
          state.drains.push({ writes, resolve: resolve3 });
        });
      }
      write(data) {
        this._writableState.updateNextTick();
        return this._writableState.push(data);
      }
      end(data) {
        this._writableState.updateNextTick();
        this._writableState.end(data);
        return this;
      }
    };
    var Duplex = class extends Readable {
      // and Writable
      constructor(opts) {
        super(opts);
        this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
        this._writableState = new WritableState(this, opts);
        if (opts) {
          if (opts.writev) this._writev = opts.writev;
          if (opts.write) this._write = opts.write;
          if (opts.final) this._final = opts.final;
        }
      }
      cork() {
        this._duplexState |= WRITE_CORKED;
      }
      uncork() {
        this._duplexState &= WRITE_NOT_CORKED;
        this._writableState.updateNextTick();
      }
      _writev(batch, cb) {
        cb(null);
      }
      _write(data, cb) {
        this._writableState.autoBatch(data, cb);
      }
      _final(cb) {
        cb(null);
      }
      write(data) {
        this._writableState.updateNextTick();
        return this._writableState.push(data);
      }
      end(data) {
        this._writableState.updateNextTick();
        this._writableState.end(data);
        return this;
      }
    };
    var Transform = class extends Duplex {
      constructor(opts) {
        super(opts);
        this._transformState = new TransformState(this);
        if (opts) {
          if (opts.transform) this._transform = opts.transform;
          if (opts.flush) this._flush = opts.flush;
        }
      }
      _write(data, cb) {
        if (this._readableState.buffered >= this._readableState.highWaterMark) {
          this._transformState.data = data;
        } else {
          this._transform(data, this._transformState.afterTransform);
        }
      }
      _read(cb) {
        if (this._transformState.data !== null) {
          const data = this._transformState.data;
          this._transformState.data = null;
          cb(null);
          this._transform(data, this._transformState.afterTransform);
        } else {
          cb(null);
        }
      }
      destroy(err) {
        super.destroy(err);
        if (this._transformState.data !== null) {
          this._transformState.data = null;
          this._transformState.afterTransform();
        }
      }
      _transform(data, cb) {
        cb(null, data);
      }
      _flush(cb) {
        cb(null);
      }
      _final(cb) {
        this._transformState.afterFinal = cb;
        this._flush(transformAfterFlush.bind(this));
      }
    };
    var PassThrough = class extends Transform {
    };
    function transformAfterFlush(err, data) {
      const cb = this._transformState.afterFinal;
      if (err) return cb(err);
      if (data !== null && data !== void 0) this.push(data);
      this.push(null);
      cb(null);
    }
    function pipelinePromise(...streams) {
      return new Promise((resolve3, reject) => {
        return pipeline(...streams, (err) => {
          if (err) return reject(err);
          resolve3();
        });
      });
    }
    function pipeline(stream, ...streams) {
      const all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams];
      const done2 = all.length && typeof all[all.length - 1] === "function" ? all.pop() : null;
      if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
      let src = all[0];
      let dest = null;
      let error = null;
      for (let i = 1; i < all.length; i++) {
        dest = all[i];
        if (isStreamx(src)) {
          src.pipe(dest, onerror);
        } else {
          errorHandle(src, true, i > 1, onerror);
          src.pipe(dest);
        }
        src = dest;
      }
      if (done2) {
        let fin = false;
        const autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
        dest.on("error", (err) => {
          if (error === null) error = err;
        });
        dest.on("finish", () => {
          fin = true;
          if (!autoDestroy) done2(error);
        });
        if (autoDestroy) {
          dest.on("close", () => done2(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
        }
      }
      return dest;
      function errorHandle(s, rd, wr, onerror2) {
        s.on("error", onerror2);
        s.on("close", onclose);
        function onclose() {
          if (rd && s._readableState && !s._readableState.ended) {
            return onerror2(StreamError.PREMATURE_CLOSE());
          }
          if (wr && s._writableState && !s._writableState.ended) {
            return onerror2(StreamError.PREMATURE_CLOSE());
          }
        }
      }
      function onerror(err) {
        if (!err || error) return;
        error = err;
        for (const s of all) {
          s.destroy(err);
        }
      }
    }
    function echo(s) {
      return s;
    }
    function isStream(stream) {
      return !!stream._readableState || !!stream._writableState;
    }
    function isStreamx(stream) {
      return typeof stream._duplexState === "number" && isStream(stream);
    }
    function isEnding(stream) {
      return !!stream._readableState && stream._readableState.ending;
    }
    function isEnded(stream) {
      return !!stream._readableState && stream._readableState.ended;
    }
    function isFinishing(stream) {
      return !!stream._writableState && stream._writableState.ending;
    }
    function isFinished(stream) {
      return !!stream._writableState && stream._writableState.ended;
    }
    function getStreamError(stream, opts = {}) {
      const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
      return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
    }
    function isReadStreamx(stream) {
      return isStreamx(stream) && stream.readable;
    }
    function isDisturbed(stream) {
      return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
    }
    function isTypedArray(data) {
      return typeof data === "object" && data !== null && typeof data.byteLength === "number";
    }
    function defaultByteLength(data) {
      return isTypedArray(data) ? data.byteLength : 1024;
    }
    function noop() {
    }
    function abort() {
      this.destroy(StreamError.ABORTED());
    }
    function isWritev(s) {
      return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
    }
    module.exports = {
      pipeline,
      pipelinePromise,
      isStream,
      isStreamx,
      isEnding,
      isEnded,
      isFinishing,
      isFinished,
      isDisturbed,
      getStreamError,
      Stream,
      Writable,
      Readable,
      Duplex,
      Transform,
      // Export PassThrough for compatibility with Node.js core's stream module
      PassThrough
    };
  }
});

// node_modules/tar-stream/headers.js
var require_headers = __commonJS({
  "node_modules/tar-stream/headers.js"(exports) {
    var b4a = require_b4a();
    var ZEROS = "0000000000000000000";
    var SEVENS = "7777777777777777777";
    var ZERO_OFFSET = "0".charCodeAt(0);
    var USTAR_MAGIC = b4a.from([117, 115, 116, 97, 114, 0]);
    var USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET]);
    var GNU_MAGIC = b4a.from([117, 115, 116, 97, 114, 32]);
    var GNU_VER = b4a.from([32, 0]);
    var MASK = 4095;
    var MAGIC_OFFSET = 257;
    var VERSION_OFFSET = 263;
    exports.decodeLongPath = function decodeLongPath(buf, encoding) {
      return decodeStr(buf, 0, buf.length, encoding);
    };
    exports.encodePax = function encodePax(opts) {
      let result = "";
      if (opts.name) result += addLength(" path=" + opts.name + "\n");
      if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
      const pax = opts.pax;
      if (pax) {
        for (const key2 in pax) {
          result += addLength(" " + key2 + "=" + pax[key2] + "\n");
        }
      }
      return b4a.from(result);
    };
    exports.decodePax = function decodePax(buf) {
      const result = {};
      while (buf.length) {
        let i = 0;
        while (i < buf.length && buf[i] !== 32) i++;
        const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
        if (!len) return result;
        const b = b4a.toString(buf.subarray(i + 1, len - 1));
        const keyIndex = b.indexOf("=");
        if (keyIndex === -1) return result;
        result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
        buf = buf.subarray(len);
      }
      return result;
    };
    exports.encode = function encode(opts) {
      const buf = b4a.alloc(512);
      let name = opts.name;
      let prefix = "";
      if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
      if (b4a.byteLength(name) !== name.length) return null;
      while (b4a.byteLength(name) > 100) {
        const i = name.indexOf("/");
        if (i === -1) return null;
        prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
        name = name.slice(i + 1);
      }
      if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
      if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
      b4a.write(buf, name);
      b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
      b4a.write(buf, encodeOct(opts.uid, 6), 108);
      b4a.write(buf, encodeOct(opts.gid, 6), 116);
      encodeSize(opts.size, buf, 124);
      b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
      buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
      if (opts.linkname) b4a.write(buf, opts.linkname, 157);
      b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
      b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
      if (opts.uname) b4a.write(buf, opts.uname, 265);
      if (opts.gname) b4a.write(buf, opts.gname, 297);
      b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
      b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
      if (prefix) b4a.write(buf, prefix, 345);
      b4a.write(buf, encodeOct(cksum(buf), 6), 148);
      return buf;
    };
    exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
      let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
      let name = decodeStr(buf, 0, 100, filenameEncoding);
      const mode = decodeOct(buf, 100, 8);
      const uid = decodeOct(buf, 108, 8);
      const gid = decodeOct(buf, 116, 8);
      const size2 = decodeOct(buf, 124, 12);
      const mtime = decodeOct(buf, 136, 12);
      const type = toType(typeflag);
      const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
      const uname = decodeStr(buf, 265, 32);
      const gname = decodeStr(buf, 297, 32);
      const devmajor = decodeOct(buf, 329, 8);
      const devminor = decodeOct(buf, 337, 8);
      const c = cksum(buf);
      if (c === 8 * 32) return null;
      if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
      if (isUSTAR(buf)) {
        if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
      } else if (isGNU(buf)) {
      } else {
        if (!allowUnknownFormat) {
          throw new Error("Invalid tar header: unknown format.");
        }
      }
      if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
      return {
        name,
        mode,
        uid,
        gid,
        size: size2,
        byteOffset: 0,
        mtime: new Date(1e3 * mtime),
        type,
        linkname,
        uname,
        gname,
        devmajor,
        devminor,
        pax: null
      };
    };
    function isUSTAR(buf) {
      return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6));
    }
    function isGNU(buf) {
      return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2));
    }
    function clamp(index, len, defaultValue) {
      if (typeof index !== "number") return defaultValue;
      index = ~~index;
      if (index >= len) return len;
      if (index >= 0) return index;
      index += len;
      if (index >= 0) return index;
      return 0;
    }
    function toType(flag2) {
      switch (flag2) {
        case 0:
          return "file";
        case 1:
          return "link";
        case 2:
          return "symlink";
        case 3:
          return "character-device";
        case 4:
          return "block-device";
        case 5:
          return "directory";
        case 6:
          return "fifo";
        case 7:
          return "contiguous-file";
        case 72:
          return "pax-header";
        case 55:
          return "pax-global-header";
        case 27:
          return "gnu-long-link-path";
        case 28:
        case 30:
          return "gnu-long-path";
      }
      return null;
    }
    function toTypeflag(flag2) {
      switch (flag2) {
        case "file":
          return 0;
        case "link":
          return 1;
        case "symlink":
          return 2;
        case "character-device":
          return 3;
        case "block-device":
          return 4;
        case "directory":
          return 5;
        case "fifo":
          return 6;
        case "contiguous-file":
          return 7;
        case "pax-header":
          return 72;
      }
      return 0;
    }
    function indexOf(block, num, offset, end) {
      for (; offset < end; offset++) {
        if (block[offset] === num) return offset;
      }
      return end;
    }
    function cksum(block) {
      let sum = 8 * 32;
      for (let i = 0; i < 148; i++) sum += block[i];
      for (let j = 156; j < 512; j++) sum += block[j];
      return sum;
    }
    function encodeOct(val, n) {
      val = val.toString(8);
      if (val.length > n) return SEVENS.slice(0, n) + " ";
      return ZEROS.slice(0, n - val.length) + val + " ";
    }
    function encodeSizeBin(num, buf, off) {
      buf[off] = 128;
      for (let i = 11; i > 0; i--) {
        buf[off + i] = num & 255;
        num = Math.floor(num / 256);
      }
    }
    function encodeSize(num, buf, off) {
      if (num.toString(8).length > 11) {
        encodeSizeBin(num, buf, off);
      } else {
        b4a.write(buf, encodeOct(num, 11), off);
      }
    }
    function parse256(buf) {
      let positive;
      if (buf[0] === 128) positive = true;
      else if (buf[0] === 255) positive = false;
      else return null;
      const tuple = [];
      let i;
      for (i = buf.length - 1; i > 0; i--) {
        const byte = buf[i];
        if (positive) tuple.push(byte);
        else tuple.push(255 - byte);
      }
      let sum = 0;
      const l = tuple.length;
      for (i = 0; i < l; i++) {
        sum += tuple[i] * Math.pow(256, i);
      }
      return positive ? sum : -1 * sum;
    }
    function decodeOct(val, offset, length) {
      val = val.subarray(offset, offset + length);
      offset = 0;
      if (val[offset] & 128) {
        return parse256(val);
      } else {
        while (offset < val.length && val[offset] === 32) offset++;
        const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
        while (offset < end && val[offset] === 0) offset++;
        if (end === offset) return 0;
        return parseInt(b4a.toString(val.subarray(offset, end)), 8);
      }
    }
    function decodeStr(val, offset, length, encoding) {
      return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
    }
    function addLength(str) {
      const len = b4a.byteLength(str);
      let digits2 = Math.floor(Math.log(len) / Math.log(10)) + 1;
      if (len + digits2 >= Math.pow(10, digits2)) digits2++;
      return len + digits2 + str;
    }
  }
});

// node_modules/tar-stream/extract.js
var require_extract = __commonJS({
  "node_modules/tar-stream/extract.js"(exports, module) {
    var { Writable, Readable, getStreamError } = require_streamx();
    var FIFO = require_fast_fifo();
    var b4a = require_b4a();
    var headers = require_headers();
    var EMPTY = b4a.alloc(0);
    var MAX_HEADER_SIZE = 4 * 1024 * 1024;
    var BufferList = class {
      constructor() {
        this.buffered = 0;
        this.shifted = 0;
        this.queue = new FIFO();
        this._offset = 0;
      }
      push(buffer) {
        this.buffered += buffer.byteLength;
        this.queue.push(buffer);
      }
      shiftFirst(size2) {
        return this.buffered === 0 ? null : this._next(size2);
      }
      shift(size2) {
        if (size2 > this.buffered) return null;
        if (size2 === 0) return EMPTY;
        let chunk2 = this._next(size2);
        if (size2 === chunk2.byteLength) return chunk2;
        const chunks = [chunk2];
        while ((size2 -= chunk2.byteLength) > 0) {
          chunk2 = this._next(size2);
          chunks.push(chunk2);
        }
        return b4a.concat(chunks);
      }
      _next(size2) {
        const buf = this.queue.peek();
        const rem = buf.byteLength - this._offset;
        if (size2 >= rem) {
          const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
          this.queue.shift();
          this._offset = 0;
          this.buffered -= rem;
          this.shifted += rem;
          return sub;
        }
        this.buffered -= size2;
        this.shifted += size2;
        return buf.subarray(this._offset, this._offset += size2);
      }
    };
    var Source = class extends Readable {
      constructor(self, header, offset) {
        super();
        this.header = header;
        this.offset = offset;
        this._parent = self;
      }
      _read(cb) {
        if (this.header.size === 0) {
          this.push(null);
        }
        if (this._parent._stream === this) {
          this._parent._update();
        }
        cb(null);
      }
      _predestroy() {
        this._parent.destroy(getStreamError(this));
      }
      _detach() {
        if (this._parent._stream === this) {
          this._parent._stream = null;
          this._parent._missing = overflow(this.header.size);
          this._parent._update();
        }
      }
      _destroy(cb) {
        this._detach();
        cb(null);
      }
    };
    var Extract = class extends Writable {
      constructor(opts) {
        super(opts);
        if (!opts) opts = {};
        this._buffer = new BufferList();
        this._offset = 0;
        this._header = null;
        this._stream = null;
        this._missing = 0;
        this._longHeader = false;
        this._callback = noop;
        this._locked = false;
        this._finished = false;
        this._pax = null;
        this._paxGlobal = null;
        this._gnuLongPath = null;
        this._gnuLongLinkPath = null;
        this._filenameEncoding = opts.filenameEncoding || "utf-8";
        this._allowUnknownFormat = !!opts.allowUnknownFormat;
        this._unlockBound = this._unlock.bind(this);
      }
      _unlock(err) {
        this._locked = false;
        if (err) {
          this.destroy(err);
          this._continueWrite(err);
          return;
        }
        this._update();
      }
      _consumeHeader() {
        if (this._locked) return false;
        this._offset = this._buffer.shifted;
        try {
          this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
        } catch (err) {
          this._continueWrite(err);
          return false;
        }
        if (!this._header) return true;
        this._header.byteOffset = this._buffer.shifted;
        switch (this._header.type) {
          case "gnu-long-path":
          case "gnu-long-link-path":
          case "pax-global-header":
          case "pax-header":
            this._longHeader = true;
            this._missing = this._header.size;
            if (this._missing > MAX_HEADER_SIZE) {
              this._continueWrite(new Error("Header exceeds max size"));
              return false;
            }
            return true;
        }
        this._locked = true;
        this._applyLongHeaders();
        if (!(this._header.size >= 0)) {
          this._continueWrite(new Error("Invalid header"));
          return false;
        }
        if (this._header.size === 0 || this._header.type === "directory") {
          this.emit("entry", this._header, this._createStream(), this._unlockBound);
          return true;
        }
        this._stream = this._createStream();
        this._missing = this._header.size;
        this.emit("entry", this._header, this._stream, this._unlockBound);
        return true;
      }
      _applyLongHeaders() {
        if (this._gnuLongPath) {
          this._header.name = this._gnuLongPath;
          this._gnuLongPath = null;
        }
        if (this._gnuLongLinkPath) {
          this._header.linkname = this._gnuLongLinkPath;
          this._gnuLongLinkPath = null;
        }
        if (this._pax) {
          if (this._pax.path) this._header.name = this._pax.path;
          if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
          if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
          this._header.pax = this._pax;
          this._pax = null;
        }
      }
      _decodeLongHeader(buf) {
        switch (this._header.type) {
          case "gnu-long-path":
            this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
            break;
          case "gnu-long-link-path":
            this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
            break;
          case "pax-global-header":
            this._paxGlobal = headers.decodePax(buf);
            break;
          case "pax-header":
            this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
            break;
        }
      }
      _consumeLongHeader() {
        this._longHeader = false;
        this._missing = overflow(this._header.size);
        const buf = this._buffer.shift(this._header.size);
        try {
          this._decodeLongHeader(buf);
        } catch (err) {
          this._continueWrite(err);
          return false;
        }
        return true;
      }
      _consumeStream() {
        const buf = this._buffer.shiftFirst(this._missing);
        if (buf === null) return false;
        this._missing -= buf.byteLength;
        const drained = this._stream.push(buf);
        if (this._missing === 0) {
          this._stream.push(null);
          if (drained) this._stream._detach();
          return drained && this._locked === false;
        }
        return drained;
      }
      _createStream() {
        return new Source(this, this._header, this._offset);
      }
      _update() {
        while (this._buffer.buffered > 0 && !this.destroying) {
          if (this._missing > 0) {
            if (this._stream !== null) {
              if (this._consumeStream() === false) return;
              continue;
            }
            if (this._longHeader === true) {
              if (this._missing > this._buffer.buffered) break;
              if (this._consumeLongHeader() === false) return false;
              continue;
            }
            const ignore = this._buffer.shiftFirst(this._missing);
            if (ignore !== null) this._missing -= ignore.byteLength;
            continue;
          }
          if (this._buffer.buffered < 512) break;
          if (this._stream !== null || this._consumeHeader() === false) return;
        }
        this._continueWrite(null);
      }
      _continueWrite(err) {
        const cb = this._callback;
        this._callback = noop;
        cb(err);
      }
      _write(data, cb) {
        this._callback = cb;
        this._buffer.push(data);
        this._update();
      }
      _final(cb) {
        this._finished = this._missing === 0 && this._buffer.buffered === 0;
        cb(this._finished ? null : new Error("Unexpected end of data"));
      }
      _predestroy() {
        this._continueWrite(null);
      }
      _destroy(cb) {
        if (this._stream) this._stream.destroy(getStreamError(this));
        cb(null);
      }
      [Symbol.asyncIterator]() {
        let error = null;
        let promiseResolve = null;
        let promiseReject = null;
        let entryStream = null;
        let entryCallback = null;
        const extract2 = this;
        this.on("entry", onentry);
        this.on("error", (err) => {
          error = err;
        });
        this.on("close", onclose);
        return {
          [Symbol.asyncIterator]() {
            return this;
          },
          next() {
            return new Promise(onnext);
          },
          return() {
            return destroy(null);
          },
          throw(err) {
            return destroy(err);
          }
        };
        function consumeCallback(err) {
          if (!entryCallback) return;
          const cb = entryCallback;
          entryCallback = null;
          cb(err);
        }
        function onnext(resolve3, reject) {
          if (error) {
            return reject(error);
          }
          if (entryStream) {
            resolve3({ value: entryStream, done: false });
            entryStream = null;
            return;
          }
          promiseResolve = resolve3;
          promiseReject = reject;
          consumeCallback(null);
          if (extract2._finished && promiseResolve) {
            promiseResolve({ value: void 0, done: true });
            promiseResolve = promiseReject = null;
          }
        }
        function onentry(header, stream, callback) {
          entryCallback = callback;
          stream.on("error", noop);
          if (promiseResolve) {
            promiseResolve({ value: stream, done: false });
            promiseResolve = promiseReject = null;
          } else {
            entryStream = stream;
          }
        }
        function onclose() {
          consumeCallback(error);
          if (!promiseResolve) return;
          if (error) promiseReject(error);
          else promiseResolve({ value: void 0, done: true });
          promiseResolve = promiseReject = null;
        }
        function destroy(err) {
          extract2.destroy(err);
          consumeCallback(err);
          return new Promise((resolve3, reject) => {
            if (extract2.destroyed) return resolve3({ value: void 0, done: true });
            extract2.once("close", function() {
              if (err) reject(err);
              else resolve3({ value: void 0, done: true });
            });
          });
        }
      }
    };
    module.exports = function extract2(opts) {
      return new Extract(opts);
    };
    function noop() {
    }
    function overflow(size2) {
      size2 &= 511;
      return size2 && 512 - size2;
    }
  }
});

// node_modules/tar-stream/constants.js
var require_constants = __commonJS({
  "node_modules/tar-stream/constants.js"(exports, module) {
    var constants = {
      // just for envs without fs
      S_IFMT: 61440,
      S_IFDIR: 16384,
      S_IFCHR: 8192,
      S_IFBLK: 24576,
      S_IFIFO: 4096,
      S_IFLNK: 40960
    };
    try {
      module.exports = __require("fs").constants || constants;
    } catch {
      module.exports = constants;
    }
  }
});

// node_modules/tar-stream/pack.js
var require_pack = __commonJS({
  "node_modules/tar-stream/pack.js"(exports, module) {
    var { Readable, Writable, getStreamError } = require_streamx();
    var b4a = require_b4a();
    var constants = require_constants();
    var headers = require_headers();
    var DMODE = 493;
    var FMODE = 420;
    var END_OF_TAR = b4a.alloc(1024);
    var Sink = class extends Writable {
      constructor(pack, header, callback) {
        super({ mapWritable, eagerOpen: true });
        this.written = 0;
        this.header = header;
        this._callback = callback;
        this._linkname = null;
        this._isLinkname = header.type === "symlink" && !header.linkname;
        this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
        this._finished = false;
        this._pack = pack;
        this._openCallback = null;
        if (this._pack._stream === null) this._pack._stream = this;
        else this._pack._pending.push(this);
      }
      _open(cb) {
        this._openCallback = cb;
        if (this._pack._stream === this) this._continueOpen();
      }
      _continuePack(err) {
        if (this._callback === null) return;
        const callback = this._callback;
        this._callback = null;
        callback(err);
      }
      _continueOpen() {
        if (this._pack._stream === null) this._pack._stream = this;
        const cb = this._openCallback;
        this._openCallback = null;
        if (cb === null) return;
        if (this._pack.destroying) return cb(new Error("pack stream destroyed"));
        if (this._pack._finalized) return cb(new Error("pack stream is already finalized"));
        this._pack._stream = this;
        if (!this._isLinkname) {
          this._pack._encode(this.header);
        }
        if (this._isVoid) {
          this._finish();
          this._continuePack(null);
        }
        cb(null);
      }
      _write(data, cb) {
        if (this._isLinkname) {
          this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data;
          return cb(null);
        }
        if (this._isVoid) {
          if (data.byteLength > 0) {
            return cb(new Error("No body allowed for this entry"));
          }
          return cb();
        }
        this.written += data.byteLength;
        if (this._pack.push(data)) return cb();
        this._pack._drain = cb;
      }
      _finish() {
        if (this._finished) return;
        this._finished = true;
        if (this._isLinkname) {
          this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
          this._pack._encode(this.header);
        }
        overflow(this._pack, this.header.size);
        this._pack._done(this);
      }
      _final(cb) {
        if (this.written !== this.header.size) {
          return cb(new Error("Size mismatch"));
        }
        this._finish();
        cb(null);
      }
      _getError() {
        return getStreamError(this) || new Error("tar entry destroyed");
      }
      _predestroy() {
        this._pack.destroy(this._getError());
      }
      _destroy(cb) {
        this._pack._done(this);
        this._continuePack(this._finished ? null : this._getError());
        cb();
      }
    };
    var Pack = class extends Readable {
      constructor(opts) {
        super(opts);
        this._drain = noop;
        this._finalized = false;
        this._finalizing = false;
        this._pending = [];
        this._stream = null;
      }
      entry(header, buffer, callback) {
        if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
        if (typeof buffer === "function") {
          callback = buffer;
          buffer = null;
        }
        if (!callback) callback = noop;
        if (!header.size || header.type === "symlink") header.size = 0;
        if (!header.type) header.type = modeToType(header.mode);
        if (!header.mode) header.mode = header.type === "directory" ? DMODE : FMODE;
        if (!header.uid) header.uid = 0;
        if (!header.gid) header.gid = 0;
        if (!header.mtime) header.mtime = /* @__PURE__ */ new Date();
        if (typeof buffer === "string") buffer = b4a.from(buffer);
        const sink = new Sink(this, header, callback);
        if (b4a.isBuffer(buffer)) {
          header.size = buffer.byteLength;
          sink.write(buffer);
          sink.end();
          return sink;
        }
        if (sink._isVoid) {
          return sink;
        }
        return sink;
      }
      finalize() {
        if (this._stream || this._pending.length > 0) {
          this._finalizing = true;
          return;
        }
        if (this._finalized) return;
        this._finalized = true;
        this.push(END_OF_TAR);
        this.push(null);
      }
      _done(stream) {
        if (stream !== this._stream) return;
        this._stream = null;
        if (this._finalizing) this.finalize();
        if (this._pending.length) this._pending.shift()._continueOpen();
      }
      _encode(header) {
        if (!header.pax) {
          const buf = headers.encode(header);
          if (buf) {
            this.push(buf);
            return;
          }
        }
        this._encodePax(header);
      }
      _encodePax(header) {
        const paxHeader = headers.encodePax({
          name: header.name,
          linkname: header.linkname,
          pax: header.pax
        });
        const newHeader = {
          name: "PaxHeader",
          mode: header.mode,
          uid: header.uid,
          gid: header.gid,
          size: paxHeader.byteLength,
          mtime: header.mtime,
          type: "pax-header",
          linkname: header.linkname && "PaxHeader",
          uname: header.uname,
          gname: header.gname,
          devmajor: header.devmajor,
          devminor: header.devminor
        };
        this.push(headers.encode(newHeader));
        this.push(paxHeader);
        overflow(this, paxHeader.byteLength);
        newHeader.size = header.size;
        newHeader.type = header.type;
        this.push(headers.encode(newHeader));
      }
      _doDrain() {
        const drain = this._drain;
        this._drain = noop;
        drain();
      }
      _predestroy() {
        const err = getStreamError(this);
        if (this._stream) this._stream.destroy(err);
        while (this._pending.length) {
          const stream = this._pending.shift();
          stream.destroy(err);
          stream._continueOpen();
        }
        this._doDrain();
      }
      _read(cb) {
        this._doDrain();
        cb();
      }
    };
    module.exports = function pack(opts) {
      return new Pack(opts);
    };
    function modeToType(mode) {
      switch (mode & constants.S_IFMT) {
        case constants.S_IFBLK:
          return "block-device";
        case constants.S_IFCHR:
          return "character-device";
        case constants.S_IFDIR:
          return "directory";
        case constants.S_IFIFO:
          return "fifo";
        case constants.S_IFLNK:
          return "symlink";
      }
      return "file";
    }
    function noop() {
    }
    function overflow(self, size2) {
      size2 &= 511;
      if (size2) self.push(END_OF_TAR.subarray(0, 512 - size2));
    }
    function mapWritable(buf) {
      return b4a.isBuffer(buf) ? buf : b4a.from(buf);
    }
  }
});

// node_modules/tar-stream/index.js
var require_tar_stream = __commonJS({
  "node_modules/tar-stream/index.js"(exports) {
    exports.extract = require_extract();
    exports.pack = require_pack();
  }
});

// src/read/content/characters-kept.ts
function charactersKept({ facts, suspects }) {
  const { shebang, mapping, sourceMap, machinePaths } = facts;
  return lengthOf(suspects.map(({ text: text2 }) => text2)) + lengthOf(machinePaths.examples) + lengthOf([shebang?.line ?? "", mapping?.url ?? "", mapping?.host ?? ""]) + lengthOfMap(sourceMap) + lengthOfMap(mapping?.map ?? null);
}
var lengthOfMap = (map) => map === null ? 0 : lengthOf(map.hosts) + lengthOf(map.folders.map(({ name }) => name));
var lengthOf = (texts) => texts.reduce((sum, { length }) => sum + length, 0);

// src/read/content.ts
import { createHash, hash } from "node:crypto";

// src/read/content/scanner.ts
import { TextDecoder as TextDecoder2 } from "node:util";

// src/read/content/json-tokens.ts
var deepest = 256;
var longestLiteral = 400;
var stride = 24;
var value = 0;
var valueOrEnd = 1;
var keyOrEnd = 2;
var key = 3;
var colon = 4;
var commaOrEnd = 5;
var done = 6;
var JsonTokens = class {
  #listener;
  #expect = value;
  #arrays = [];
  #offset = 0;
  #guard = null;
  #broken = false;
  #inString = false;
  #length = 0;
  #backslashes = 0;
  #kept = [];
  #keptBytes = 0;
  #literal = "";
  constructor(listener) {
    this.#listener = listener;
  }
  push(chunk2) {
    let at2 = 0;
    while (at2 < chunk2.length && !this.#broken) {
      at2 = this.#inString ? this.#string(chunk2, at2) : this.#structure(chunk2, at2);
    }
    this.#offset += chunk2.length;
  }
  /** Whether this was one whole JSON document. */
  end() {
    if (!this.#broken && this.#literal !== "") this.#endLiteral();
    return !this.#broken && this.#expect === done;
  }
  #structure(chunk2, from) {
    for (let at2 = from; at2 < chunk2.length; at2++) {
      const byte = chunk2[at2];
      if (this.#guard !== null) {
        if (!this.#skipGuard(byte)) return at2;
        continue;
      }
      if (this.#literal !== "") {
        if (isLiteral(byte)) {
          this.#literal += String.fromCharCode(byte);
          if (this.#literal.length > longestLiteral) return this.#break(chunk2);
          continue;
        }
        if (!this.#endLiteral()) return chunk2.length;
      }
      switch (byte) {
        case 32:
        case 10:
        case 13:
        case 9:
          break;
        case 34:
          if (this.#expect > key) return this.#break(chunk2);
          this.#inString = true;
          this.#length = 0;
          this.#backslashes = 0;
          return at2 + 1;
        case 123:
        // {
        case 91:
          if (this.#expect > valueOrEnd || this.#arrays.length === deepest) return this.#break(chunk2);
          this.#arrays.push(byte === 91);
          this.#expect = byte === 91 ? valueOrEnd : keyOrEnd;
          this.#listener.open(byte === 91);
          break;
        case 125:
        // }
        case 93:
          if (!this.#mayClose(byte === 93)) return this.#break(chunk2);
          this.#arrays.pop();
          this.#expect = this.#arrays.length === 0 ? done : commaOrEnd;
          this.#listener.close();
          break;
        case 44:
          if (this.#expect !== commaOrEnd) return this.#break(chunk2);
          this.#expect = this.#arrays.at(-1) ? value : key;
          break;
        case 58:
          if (this.#expect !== colon) return this.#break(chunk2);
          this.#expect = value;
          break;
        default:
          if (this.#isPrefix(byte, this.#offset + at2)) break;
          if (this.#expect > valueOrEnd || !isLiteral(byte)) return this.#break(chunk2);
          this.#literal = String.fromCharCode(byte);
      }
    }
    return chunk2.length;
  }
  #mayClose(array) {
    const open = this.#arrays.at(-1);
    if (open !== array) return false;
    return this.#expect === commaOrEnd || this.#expect === (array ? valueOrEnd : keyOrEnd);
  }
  /** A byte order mark can only be the first three bytes; the guard begins where the document would. */
  #isPrefix(byte, offset) {
    if (offset < 3 && byte === [239, 187, 191][offset]) return true;
    if (byte !== 41 || this.#expect !== value || this.#arrays.length > 0) return false;
    this.#guard = ")";
    return true;
  }
  #skipGuard(byte) {
    const seen = this.#guard ?? "";
    if (seen.length < 4) {
      this.#guard = seen + String.fromCharCode(byte);
      if (!")]}'".startsWith(this.#guard)) this.#broken = true;
    } else if (byte === 10) this.#guard = null;
    return !this.#broken;
  }
  #endLiteral() {
    const text2 = this.#literal;
    this.#literal = "";
    if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(text2)) {
      this.#broken = true;
      return false;
    }
    this.#listener.literal(text2);
    this.#expect = this.#arrays.length === 0 ? done : commaOrEnd;
    return true;
  }
  #string(chunk2, from) {
    const end = this.#closingQuote(chunk2, from);
    const stop = end === -1 ? chunk2.length : end;
    this.#length += stop - from;
    const room = this.#listener.keep - this.#keptBytes;
    if (room > 0 && stop > from) {
      const part = Buffer.from(chunk2.subarray(from, Math.min(stop, from + room)));
      this.#kept.push(part);
      this.#keptBytes += part.length;
    }
    if (end === -1) {
      let run2 = 0;
      while (stop - run2 > from && chunk2[stop - run2 - 1] === 92) run2++;
      this.#backslashes = run2 === stop - from ? this.#backslashes + run2 : run2;
      return stop;
    }
    this.#inString = false;
    this.#endString();
    return end + 1;
  }
  /** A quote after an odd number of backslashes belongs to the string. */
  #closingQuote(chunk2, from) {
    for (let search = from; ; ) {
      let quote2 = search;
      const near = Math.min(chunk2.length, search + stride);
      while (quote2 < near && chunk2[quote2] !== 34) quote2++;
      if (quote2 === near) quote2 = quote2 < chunk2.length ? chunk2.indexOf(34, quote2) : -1;
      if (quote2 === -1) return -1;
      let run2 = 0;
      while (quote2 - run2 > from && chunk2[quote2 - run2 - 1] === 92) run2++;
      if (quote2 - run2 === from) run2 += this.#backslashes;
      if (run2 % 2 === 0) return quote2;
      search = quote2 + 1;
    }
  }
  #endString() {
    let text2;
    if (this.#listener.keep > 0) {
      text2 = unescaped(Buffer.concat(this.#kept).toString(), this.#keptBytes < this.#length);
      this.#kept = [];
      this.#keptBytes = 0;
    }
    if (this.#expect === key || this.#expect === keyOrEnd) {
      this.#expect = colon;
      this.#listener.key(text2 ?? "");
    } else {
      this.#expect = this.#arrays.length === 0 ? done : commaOrEnd;
      this.#listener.string(text2, this.#length);
    }
  }
  #break(chunk2) {
    this.#broken = true;
    return chunk2.length;
  }
};
var isLiteral = (byte) => byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 || byte === 45 || byte === 43 || byte === 46 || byte === 69;
function unescaped(raw, cut) {
  if (!raw.includes("\\")) return raw;
  const whole = cut ? raw.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "") : raw;
  try {
    return JSON.parse(`"${whole}"`);
  } catch {
    return void 0;
  }
}

// src/read/content/source-name.ts
var scheme = /^([a-z][a-z0-9+.-]*):/i;
var drive = /^[a-z]:[\\/]/i;
var machineRoot = /^\/+(?:home|Users|root|var|opt|tmp|private|mnt|media|srv|usr|build|builds|workspace|workspaces|github|__w|codebuild|drone|bitrise|vercel|data|Volumes|nix|runner|actions-runner)\/[^/]/;
var personal = /^(?:\/+(?:home|Users)\/[^/]*|[a-z]:[\\/]+Users[\\/]+[^\\/]*|[a-z]:)(?=[\\/])/i;
function sourceName(name) {
  const host = hostOf(name);
  if (host !== null) return { folder: firstFolder(pathOf(name)), host, machine: false, relative: false };
  const protocol = drive.test(name) ? null : scheme.exec(name)?.[1]?.toLowerCase() ?? null;
  const path = protocol === null ? name : pathOf(name);
  const machine = protocol === "file" || drive.test(path) || name.startsWith("\\\\") || machineRoot.test(path);
  return {
    folder: firstFolder(machine ? path.replace(personal, "") : path),
    host: null,
    machine,
    relative: protocol === null && !machine && !path.startsWith("/")
  };
}
function hostOf(url2) {
  const authority = /^(?:https?:)?[\\/]{2}([^\\/?#]*)/i.exec(url2)?.[1];
  const host = authority?.slice(authority.lastIndexOf("@") + 1).toLowerCase();
  return host === void 0 || host === "" ? null : host.slice(0, 253);
}
function pathOf(url2) {
  const path = url2.replace(/^[a-z][a-z0-9+.-]*:/i, "").replace(/^\/\/[^/]*(?=\/|$)/, "");
  const inner = path.replace(/^\/(?=[a-z]:[\\/])/i, "");
  return inner.startsWith("//") ? inner.slice(1) : inner;
}
function firstFolder(path) {
  const segments = path.replace(/[?#].*$/s, "").split(/[\\/]+/);
  const named = segments.filter((segment2) => segment2 !== "" && segment2 !== "." && segment2 !== "..");
  return named.length < 2 ? "." : named[0].slice(0, 100);
}

// src/read/content/source-map.ts
var shown = 20;
var mostPaired = 1e6;
var mostNames = 1e3;
var longestName = 4096;
var newMap = () => ({ root: "", folders: [], relative: [], hasContent: [] });
var SourceMapReader = class {
  #tokens = new JsonTokens(this);
  #roles = [];
  #maps = [];
  #names = /* @__PURE__ */ new Map();
  #counts = [];
  #hosts = /* @__PURE__ */ new Set();
  #key = "";
  #sources = 0;
  #embedded = 0;
  #embeddedBytes = 0;
  #absolute = 0;
  #sections = 0;
  #version = false;
  #body = false;
  push(chunk2) {
    this.#tokens.push(chunk2);
  }
  end() {
    const wellFormed = this.#tokens.end();
    while (this.#maps.length > 0) this.#endMap();
    return {
      wellFormed,
      sources: this.#sources,
      embedded: this.#embedded,
      embeddedBytes: this.#embeddedBytes,
      folders: this.#folders(),
      hosts: [...this.#hosts].sort().slice(0, shown),
      absolutePaths: this.#absolute,
      sections: this.#sections
    };
  }
  /** `version` 3 with `mappings` or `sections` at the top: a document by another name that is a source map all the same. */
  get isSourceMap() {
    return this.#version && this.#body;
  }
  get keep() {
    const role = this.#roles.at(-1);
    if (role === "sources") return longestName;
    if (role !== "map" && role !== "section") return 0;
    return this.#key === "sourceRoot" || this.#key === "url" ? longestName : this.#key === "" ? 32 : 0;
  }
  open(array) {
    const role = this.#child(array);
    if (role === "map") this.#maps.push(newMap());
    if (role === "section") this.#sections++;
    if (role === "sections" && this.#roles.length === 1) this.#body = true;
    this.#roles.push(role);
    this.#key = "";
  }
  close() {
    if (this.#roles.pop() === "map") this.#endMap();
    this.#key = "";
  }
  key(text2) {
    this.#key = text2 === "" ? " " : text2;
  }
  string(text2, bytes) {
    const role = this.#roles.at(-1);
    if (role === "sources") this.#source(text2 ?? "");
    else if (role === "contents") this.#content(bytes);
    else if (role === "map" && this.#key === "sourceRoot") this.#sourceRoot(text2 ?? "");
    else if (role === "section" && this.#key === "url") this.#host(hostOf(text2 ?? ""));
    else if (role === "map" && this.#key === "mappings" && this.#roles.length === 1) this.#body = true;
    this.#key = "";
  }
  literal(text2) {
    const role = this.#roles.at(-1);
    if (role === "contents") this.#content(0);
    else if (role === "sources") this.#source("");
    else if (role === "map" && this.#key === "version" && this.#roles.length === 1)
      this.#version = text2 === "3";
    this.#key = "";
  }
  #child(array) {
    const role = this.#roles.at(-1);
    if (role === void 0) return array ? "other" : "map";
    if (role === "sections") return array ? "other" : "section";
    if (role === "section") return !array && this.#key === "map" ? "map" : "other";
    if (role !== "map" || !array) return "other";
    if (this.#key === "sources") return "sources";
    if (this.#key === "sourcesContent") return "contents";
    return this.#key === "sections" ? "sections" : "other";
  }
  #source(name) {
    this.#sources++;
    const map = this.#maps.at(-1);
    if (map === void 0 || map.folders.length >= mostPaired) return;
    const { folder, host, machine, relative } = sourceName(name);
    this.#host(host);
    if (machine) this.#absolute++;
    map.folders.push(this.#folder(folder));
    map.relative.push(relative);
  }
  #content(bytes) {
    if (bytes > 0) {
      this.#embedded++;
      this.#embeddedBytes += bytes;
    }
    const map = this.#maps.at(-1);
    if (map !== void 0 && map.hasContent.length < mostPaired) map.hasContent.push(bytes > 0);
  }
  #sourceRoot(root) {
    this.#host(hostOf(root));
    const map = this.#maps.at(-1);
    if (map !== void 0) map.root = root;
  }
  #host(host) {
    if (host !== null && this.#hosts.size < mostNames) this.#hosts.add(host);
  }
  #folder(name) {
    const known = this.#names.get(name);
    if (known !== void 0) return known;
    if (this.#names.size === mostNames) return -1;
    const index = this.#names.size;
    this.#names.set(name, index);
    return index;
  }
  #endMap() {
    const map = this.#maps.pop();
    if (map === void 0) return;
    const root = sourceName(`${map.root}/x`);
    const rootFolder = root.relative && root.folder !== "." ? this.#folder(root.folder) : null;
    for (const [index, own] of map.folders.entries()) {
      const relative = map.relative[index] === true;
      if (relative && root.machine) this.#absolute++;
      if (map.hasContent[index] !== true) continue;
      const folder = relative && rootFolder !== null ? rootFolder : own;
      if (folder >= 0) this.#counts[folder] = (this.#counts[folder] ?? 0) + 1;
    }
  }
  #folders() {
    return [...this.#names].map(([name, index]) => ({ name, sources: this.#counts[index] ?? 0 })).filter(({ sources }) => sources > 0).sort((a, b) => b.sources - a.sources || (a.name < b.name ? -1 : 1)).slice(0, shown);
  }
};

// src/read/content/data-url.ts
var DataUrlMap = class {
  #reader = new SourceMapReader();
  #base64;
  #rest = "";
  /** `header` is everything before the comma. */
  constructor(header) {
    this.#base64 = /;\s*base64$/i.test(header);
  }
  /** One character per byte. */
  push(text2) {
    const piece = this.#rest + text2;
    const cut = this.#base64 ? piece.length - piece.length % 4 : wholeEscapes(piece);
    this.#rest = piece.slice(cut);
    this.#decode(piece.slice(0, cut));
  }
  end() {
    this.#decode(this.#rest);
    return this.#reader.end();
  }
  #decode(text2) {
    if (text2 === "") return;
    const bytes = this.#base64 ? Buffer.from(text2, "base64") : Buffer.from(
      text2.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      "latin1"
    );
    this.#reader.push(bytes);
  }
};
function wholeEscapes(piece) {
  const percent = piece.lastIndexOf("%");
  return percent >= piece.length - 2 && percent >= 0 ? percent : piece.length;
}

// src/read/content/mapping-comments.ts
var shown2 = 200;
var longestUrl = 4096;
var longestHeader = 200;
var notInUrl = /[\x00-\x20"'`<>\\{}|^\x7f]/;
var notBase64 = /[^A-Za-z0-9+/=_%-]/g;
var notEscaped = /[\x00-\x20"`<>\\*\x7f]/g;
var MappingComments = class {
  #syntax;
  #found = null;
  #open = null;
  /** Everything before this offset has been read as part of a comment. */
  #at = 0;
  constructor(syntax) {
    this.#syntax = syntax;
  }
  /** `index` of the slash in the window, `end` of what comes after the equals sign. */
  begin(text2, start2, index, end) {
    const block = text2[index + 1] === "*";
    if (this.#open !== null || start2 + index < this.#at || !block && !this.#syntax.line) return;
    if (insideComment(text2, index)) return;
    this.#open = new OpenComment(block, this.#syntax.ending);
    this.#at = start2 + end;
    this.take(text2, start2);
  }
  /** The window's part of an open comment. */
  take(text2, start2) {
    if (this.#open === null) return;
    const from = this.#at - start2;
    if (from >= text2.length) return;
    this.#at = start2 + this.#open.push(text2, from);
    if (this.#open.outcome !== "open") this.#close();
  }
  end() {
    this.#open?.endOfFile();
    this.#close();
    return this.#found;
  }
  #close() {
    this.#found = this.#open?.comment() ?? this.#found;
    this.#open = null;
  }
};
function insideComment(text2, index) {
  const lines = text2.slice(Math.max(0, index - 200), index);
  const newline = Math.max(lines.lastIndexOf("\n"), lines.lastIndexOf("\r"));
  if (newline === -1 && index > 200) return false;
  const line = lines.slice(newline + 1).trimStart();
  return line.startsWith("//") || line.startsWith("*") || line.startsWith("/*") && !line.includes("*/");
}
var OpenComment = class {
  outcome = "open";
  #block;
  #ending;
  #stage = "url";
  #url = "";
  #data = null;
  #notInData = notEscaped;
  #bytes = 0;
  constructor(block, ending) {
    this.#block = block;
    this.#ending = ending;
  }
  /** Reads on from `from` and returns where it stopped. */
  push(text2, from) {
    let at2 = from;
    while (at2 < text2.length) {
      if (this.#stage === "data") at2 = this.#readData(text2, at2);
      else {
        this.#read(text2[at2]);
        if (this.outcome !== "open") return at2;
        at2++;
      }
    }
    return at2;
  }
  endOfFile() {
    const complete = this.#block ? this.#stage === "closed" : this.#stage !== "star";
    this.outcome = complete ? "kept" : "dropped";
  }
  comment() {
    if (this.outcome !== "kept" || this.#url === "") return null;
    const url2 = Buffer.from(this.#url, "latin1").toString();
    if (/^data:/i.test(url2)) {
      const bytes = this.#bytes + this.#url.length;
      return { kind: "inline", url: url2.slice(0, shown2), host: null, bytes, map: this.#data?.end() ?? null };
    }
    const host = hostOf(url2);
    const plain = url2.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, "$1").slice(0, shown2);
    return { kind: host === null ? "file" : "remote", url: plain, host, bytes: 0, map: null };
  }
  #read(character) {
    if (this.#stage === "url") {
      if (!notInUrl.test(character) && !(this.#block && character === "*")) {
        this.#readUrl(character);
        return;
      }
      this.#stage = "behind";
    }
    if (this.#stage === "star") this.#close(character);
    else if (character === "*" && this.#block && this.#stage === "behind") this.#stage = "star";
    else if (character === "\n" || character === "\r" || character === "<" && this.#ending === "tag") {
      this.outcome = this.#block && this.#stage === "behind" ? "dropped" : "kept";
    } else if (!/[ \t\v\f]/.test(character)) this.outcome = "dropped";
  }
  #close(character) {
    if (character !== "/") this.outcome = "dropped";
    else if (this.#ending === "anywhere") this.outcome = "kept";
    else this.#stage = "closed";
  }
  #readUrl(character) {
    this.#url += character;
    if (character === "," && this.#url.length <= longestHeader && /^data:/i.test(this.#url)) {
      const header = this.#url.slice(0, -1);
      this.#data = new DataUrlMap(header);
      this.#notInData = /;base64$/i.test(header) ? notBase64 : notEscaped;
      this.#stage = "data";
    } else if (this.#url.length > longestUrl) this.outcome = "dropped";
  }
  #readData(text2, from) {
    if (this.#bytes === 0 && this.#notInData === notEscaped && !/[%{)]/.test(text2[from])) {
      this.#stage = "behind";
      this.outcome = "dropped";
      return from;
    }
    this.#notInData.lastIndex = from;
    const end = this.#notInData.exec(text2)?.index ?? text2.length;
    this.#data?.push(text2.slice(from, end));
    this.#bytes += end - from;
    if (end < text2.length) this.#stage = "behind";
    return end;
  }
};

// src/read/content/file-class.ts
var classes = [
  ["script", "js mjs cjs jsx ts mts cts tsx es es6"],
  ["style", "css"],
  ["preprocessed-style", "scss sass less styl"],
  ["markup", "html htm xhtml vue svelte astro"],
  ["map", "map"],
  ["json", "json"]
];
var byExtension = new Map(
  classes.flatMap(([name, extensions]) => extensions.split(" ").map((extension) => [extension, name]))
);
function fileClass(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name.endsWith(".npmrc")) return "npmrc";
  if (name.endsWith("package.json") || name.endsWith("package-lock.json")) return "manifest";
  const dot = name.lastIndexOf(".");
  if (dot < 1) return "bare";
  return byExtension.get(name.slice(dot + 1).toLowerCase()) ?? "other";
}
var isJson = (name) => name === "json" || name === "manifest";
function commentSyntax(name, shebang) {
  if (name === "script" || name === "bare" && shebang) return { line: true, ending: "line" };
  if (name === "style") return { line: false, ending: "anywhere" };
  if (name === "preprocessed-style") return { line: true, ending: "anywhere" };
  if (name === "markup") return { line: true, ending: "tag" };
  return null;
}

// src/read/content/traces.ts
var token = `_(?<=[a-z]_)(?=[\\w+/-]{20})(?:${[
  "(?<=(?:npm|gh[pousr])_)\\w{36}",
  "(?<=gsk_)[A-Za-z0-9]{52}",
  "(?<=hf_)[A-Za-z]{34}",
  "(?<=(?:lin_api|shp(?:pa|ca|at|ss))_)\\w{32}",
  "(?<=ntn_)\\d{11}[A-Za-z0-9]{35}",
  "(?<=github_pat_)\\w{82}",
  "(?<=glc_)[A-Za-z0-9+/]{32}",
  "(?<=glsa_)[A-Za-z0-9]{32}_",
  "(?<=ops_)ey[A-Za-z0-9+/=]{100}",
  "(?<=vc[piark]_)[A-Za-z0-9]{20}",
  "(?<=dckr_pat_)[\\w-]{27}",
  "(?<=figd_)[\\w-]{40}"
].join("|")})`;
var dashed = `-(?:${[
  "(?<=glpat-)[\\w-]{20}",
  "(?<=sk-)(?:ant-api0\\d-[\\w-]{90}|(?:proj|svcacct|admin)-[\\w-]{58}|[A-Za-z0-9]{20}T3BlbkFJ)",
  "(?<=xox[bpaor]-|xapp-)[A-Za-z0-9]{1,40}-[A-Za-z0-9]"
].join("|")})`;
var lettered = "G(?<=SG)\\.[\\w.-]{66}|v(?<=hv)[sbr]\\.[\\w-]{90}|p(?<=dap)i[A-Fa-f0-9]{32}";
var url = `\\/(?:${[
  "(?<=(?:https?|ftps?):\\/\\/)[\\w-]{2,256}:[\\w-]{4,256}@",
  `(?<=(?:${anyCase("mongodb")}(?:\\+${anyCase("srv")})?|${anyCase("mysql")}[xX]?|${anyCase("postgres")}(?:${anyCase("ql")})?):\\/\\/)[^:/ \\t-\\r]{1,300}:[^@/ \\t-\\r]{4,600}@`,
  `${anyCase("hooks")}\\.${anyCase("slack")}\\.${anyCase("com")}\\/`
].join("|")})`;
var blank = "(?:[\\s\\x80-\\xff\\\\]|\\\\[nrt]){0,200}";
var quote = `["'\\\\]{0,3}`;
var secretAccessKey = `[kK](?<=(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?[kK])(?:EY|ey)${quote}${blank}[:=]>?${blank}${quote}[A-Za-z0-9/+=]{40}`;
var privateKey = `-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY[ A-Z]{0,8}-----(?:[A-Za-z0-9+/=\\s\\\\\\x80-\\xff]{100}|(?:[^-]|-(?!----)){0,600}?[A-Za-z0-9+/]{40})`;
var registryToken = "_authToken=";
var serviceAccount = "_(?<=private_)key_id";
var oauthUrl = ":\\/\\/(?<=https?:\\/\\/)[^\\n\\r]{1,768}:x-oauth-basic@github";
var roots = [
  "home Users __w builds github/workspace codebuild/output vercel/path0 opt/build/repo opt/atlassian/pipelines",
  "var/lib/jenkins private/var/folders drone/src bitrise/src"
].join(" ").replaceAll("/", "\\/").replaceAll(" ", "|");
var machinePath = `(?:${roots})\\/[^\\s/"'\`]|a\\/(?<=D:\\/a\\/)\\w`;
var escapedPath = "\\\\{1,4}(?:Users|a(?<=D:.{2,5}))\\\\{1,4}\\w";
var mappingComment = "[/*][#@][ \\t]{0,9}sourceMappingURL=";
var traces = (extraBlocks, extra) => new RegExp(
  [
    token,
    dashed,
    lettered,
    `\\/(?:${url}|(?<path>${machinePath})|(?<comment>${mappingComment}))`,
    `(?<escapedPath>${escapedPath})`,
    `(?<block>${[secretAccessKey, privateKey, ...extraBlocks].join("|")})`,
    ...extra
  ].join("|"),
  "g"
);
var everywhere = traces([], []);
var inNpmrc = traces([registryToken], []);
var inJson = traces([serviceAccount], []);
var inManifest = traces([serviceAccount], [oauthUrl]);
var commentMarker = /sourceMappingURL=(?<=\/[/*][#@][ \t]{0,9}sourceMappingURL=)/g;
function tracesFor(name) {
  if (name === "npmrc") return inNpmrc;
  if (name === "manifest") return inManifest;
  return isJson(name) ? inJson : everywhere;
}
function anyCase(word) {
  return word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

// src/read/content/windows.ts
var reach = 2048;
var kept = 2 * reach;
var size = 65536;
var spare = [];
var mostSpare = 4;
var Windows = class {
  #see;
  #countsLines;
  #bytes;
  #words;
  #filled = 0;
  #start = 0;
  #line = 1;
  /** Line ends before this offset are in `#line`. */
  #counted = 0;
  constructor(see, countsLines) {
    this.#see = see;
    this.#countsLines = countsLines;
    const memory = spare.pop() ?? new ArrayBuffer(kept + size);
    this.#bytes = Buffer.from(memory);
    this.#words = new Uint32Array(memory);
  }
  push(chunk2) {
    for (let at2 = 0; at2 < chunk2.length; ) {
      const copied = chunk2.copy(this.#bytes, this.#filled, at2);
      at2 += copied;
      this.#filled += copied;
      if (this.#filled === this.#bytes.length) this.#show(false);
    }
  }
  end() {
    this.#show(true);
    if (spare.length < mostSpare) spare.push(this.#words.buffer);
  }
  #show(last) {
    const bytes = this.#bytes.subarray(0, this.#filled);
    const window = { text: bytes.toString("latin1"), bytes, start: this.#start, last };
    this.#see({ ...window, lineAt: (offset) => this.#lineAt(offset) });
    if (last) return;
    const gone = this.#filled - kept;
    this.#lineAt(this.#start + gone);
    this.#bytes.copyWithin(0, gone, this.#filled);
    this.#start += gone;
    this.#filled = kept;
  }
  #lineAt(offset) {
    if (!this.#countsLines) return 0;
    if (offset > this.#counted) {
      this.#line += this.#lineEnds(this.#counted - this.#start, offset - this.#start);
      this.#counted = offset;
    }
    return this.#line;
  }
  /** Four bytes at a time: a byte loop here would cost as much as the search itself. */
  #lineEnds(from, to) {
    const bytes = this.#bytes;
    const words = this.#words;
    let count2 = 0;
    let at2 = from;
    for (; at2 < to && at2 % 4 !== 0; at2++) if (bytes[at2] === 10) count2++;
    for (const end = to - 3; at2 < end; at2 += 4) {
      const differs = words[at2 >> 2] ^ 168430090;
      const zeros2 = ~((differs & 2139062143) + 2139062143 | differs | 2139062143);
      if (zeros2 !== 0) count2 += Math.imul(zeros2 >>> 7 & 16843009, 16843009) >>> 24;
    }
    for (; at2 < to; at2++) if (bytes[at2] === 10) count2++;
    return count2;
  }
};

// src/read/content/comment-scan.ts
var nothing = { machinePaths: { count: 0, examples: [] }, suspects: [], serviceAccount: false };
var marker = "sourceMappingURL=";
var context = 512;
var longestLead = 12;
var CommentScan = class {
  #comments;
  #windows = null;
  /** While asleep: the end of what went by. */
  #tail = Buffer.alloc(0);
  /** Offset in the windows from which the search goes on. */
  #next = 0;
  constructor(syntax) {
    this.#comments = new MappingComments(syntax);
  }
  push(chunk2) {
    if (this.#windows !== null) {
      this.#windows.push(chunk2);
      return;
    }
    const seam = Buffer.concat([this.#tail, chunk2.subarray(0, marker.length)]);
    if (seam.includes(marker)) this.#wake(this.#tail, chunk2);
    else {
      const found = chunk2.indexOf(marker);
      if (found === -1) this.#tail = Buffer.concat([this.#tail, chunk2.subarray(-context)]).subarray(-context);
      else if (found >= context) this.#wake(chunk2.subarray(found - context));
      else this.#wake(this.#tail, chunk2);
    }
  }
  end() {
    this.#windows?.end();
    return { ...nothing, mapping: this.#comments.end() };
  }
  #wake(...pieces) {
    this.#windows = new Windows((window) => this.#look(window), false);
    for (const piece of pieces) this.#windows.push(piece);
  }
  #look({ text: text2, start: start2, last }) {
    this.#comments.take(text2, start2);
    const end = last ? text2.length : text2.length - reach;
    commentMarker.lastIndex = Math.max(0, this.#next - start2);
    for (let found = commentMarker.exec(text2); found !== null; found = commentMarker.exec(text2)) {
      const { index } = found;
      if (index >= end) break;
      this.#next = start2 + index + 1;
      this.#comments.begin(text2, start2, openingBefore(text2, index), index + marker.length);
    }
    this.#next = Math.max(this.#next, start2 + end);
  }
};
function openingBefore(text2, index) {
  const from = Math.max(0, index - longestLead);
  return from + text2.slice(from, index).trimEnd().length - 3;
}

// src/read/content/magic.ts
var startBytes = 512;
var at = (offset, bytes) => (_, start2) => start2.startsWith(bytes, offset);
var every = (...tests) => (head, start2) => tests.every((test) => test(head, start2));
var some = (...tests) => (head, start2) => tests.some((test) => test(head, start2));
var uint32 = (head, offset) => offset + 4 <= head.length ? head.readUInt32LE(offset) : -1;
var elf = at(0, "\x7FELF");
var core = (head) => head[head[5] === 2 ? 17 : 16] === 4 && head[head[5] === 2 ? 16 : 17] === 0;
var fat = (head) => head.length >= 8 && head.readUInt32BE(4) > 0 && head.readUInt32BE(4) < 40;
var portable = (head) => {
  const offset = uint32(head, 60);
  return offset >= 0 && head.toString("latin1", offset, offset + 4) === "PE\0\0";
};
var bitmap = (head) => {
  const header = uint32(head, 14);
  return uint32(head, 6) === 0 && header >= 12 && header <= 124;
};
var mpegAudioFrame = (head) => {
  const [sync, layer = 0, rates = 0] = head;
  return sync === 255 && (layer & 224) === 224 && (layer & 24) !== 8 && (layer & 6) === 2 && (rates & 240) !== 240 && (rates & 12) !== 12 && rates !== 0;
};
var transportStream = every(at(0, "G"), at(188, "G"), at(376, "G"), (head) => (head[3] ?? 0) >= 16);
var tables = (head) => head.length > 12 && head[4] === 0 && (head[5] ?? 0) > 0;
var brand = (names) => {
  const set = new Set(names.split(" "));
  return (_, start2) => start2.startsWith("ftyp", 4) && set.has(start2.slice(8, 12));
};
var formats = [
  ["core", every(elf, core)],
  ["elf", elf],
  [
    "mach-o",
    some(
      at(0, "\xFE\xED\xFA\xCE"),
      at(0, "\xFE\xED\xFA\xCF"),
      at(0, "\xCE\xFA\xED\xFE"),
      at(0, "\xCF\xFA\xED\xFE")
    )
  ],
  ["mach-o", every(some(at(0, "\xCA\xFE\xBA\xBE"), at(0, "\xCA\xFE\xBA\xBF")), fat)],
  ["pe", every(at(0, "MZ"), portable)],
  ["wasm", at(0, "\0asm")],
  ["zip", some(at(0, "PK"), at(0, "PK"), at(0, "PK\x07\b"))],
  ["gzip", at(0, "\x8B\b")],
  ["tar", at(257, "ustar")],
  ["bzip2", every(at(0, "BZh"), some(at(4, "1AY&SY"), at(4, "rE8P\x90")))],
  ["xz", at(0, "\xFD7zXZ\0")],
  ["zstd", at(0, "(\xB5/\xFD")],
  ["7z", at(0, "7z\xBC\xAF'")],
  ["rar", at(0, "Rar!\x07")],
  ["ar", at(0, "!<arch>\n")],
  ["png", at(0, "\x89PNG\r\n\n")],
  ["jpeg", at(0, "\xFF\xD8\xFF")],
  ["gif", some(at(0, "GIF87a"), at(0, "GIF89a"))],
  ["webp", every(at(0, "RIFF"), at(8, "WEBP"))],
  ["avi", every(at(0, "RIFF"), at(8, "AVI "))],
  ["wav", every(some(at(0, "RIFF"), at(0, "RF64")), at(8, "WAVE"))],
  [
    "ico",
    every(some(at(0, "\0\0\0"), at(0, "\0\0\0")), (head) => (head[4] ?? 0) > 0 && head[5] === 0)
  ],
  ["bmp", every(at(0, "BM"), bitmap)],
  ["tiff", some(at(0, "II*\0"), at(0, "MM\0*"))],
  // HEIC stands in the same container, and nothing here treats the two apart.
  ["avif", brand("avif avis heic heix hevc mif1 msf1")],
  ["psd", at(0, "8BPS\0")],
  ["mp4", every(at(4, "ftyp"), (head) => head[0] === 0)],
  ["webm", at(0, "E\xDF\xA3")],
  ["mpeg", some(at(0, "\0\0\xBA"), at(0, "\0\0\xB3"), transportStream)],
  [
    "mp3",
    some(
      every(at(0, "ID3"), (head) => (head[3] ?? 255) < 5 && (head[4] ?? 0) === 0),
      mpegAudioFrame
    )
  ],
  ["ogg", at(0, "OggS\0")],
  ["flac", at(0, "fLaC\0")],
  ["pdf", at(0, "%PDF-")],
  ["sqlite", at(0, "SQLite format 3\0")],
  [
    "font",
    some(
      at(0, "wOFF\0"),
      at(0, "wOF2\0"),
      at(0, "wOFFOTTO"),
      at(0, "wOF2OTTO"),
      at(0, "wOFFtrue"),
      at(0, "wOF2true")
    )
  ],
  ["font", every(some(at(0, "\0\0\0"), at(0, "OTTO"), at(0, "true")), tables)],
  ["font", every(at(0, "ttcf"), some(at(4, "\0\0\0"), at(4, "\0\0\0")))],
  ["font", every(at(34, "LP"), at(8, "\0\0"))],
  ["font", every(at(34, "LP"), at(8, "\0\0"))],
  ["jks", some(at(0, "\xFE\xED\xFE\xED"), at(0, "\xCE\xCE\xCE\xCE"))]
];
function binaryFormat(head) {
  const start2 = head.toString("latin1", 0, startBytes);
  return formats.find(([, test]) => test(head, start2))?.[0] ?? null;
}

// src/read/content/shebang.ts
var limit = 256;
function shebangOf(head) {
  if (head[0] !== 35 || head[1] !== 33) return null;
  const end = head.indexOf(10);
  const line = head.subarray(0, end === -1 ? head.length : end);
  const crlf = line.at(-1) === 13 && end !== -1;
  return { line: line.subarray(0, Math.min(limit, crlf ? line.length - 1 : line.length)).toString(), crlf };
}

// src/read/content/sketch.ts
var headBytes = 8192;
var most = 32;
var trivial = 8;
var longLine = 160;
function sketchOf(bytes) {
  const head = bytes.subarray(0, headBytes);
  const lines = /* @__PURE__ */ new Set();
  let hash2 = 2166136261;
  let length = 0;
  for (let at2 = 0; at2 < head.length; at2++) {
    const byte = head[at2];
    if (byte > 32) {
      hash2 = Math.imul(hash2 ^ byte, 16777619);
      length++;
      if (byte !== 59 || length < longLine) continue;
    } else if (byte !== 10) continue;
    if (length >= trivial) {
      lines.add(hash2 >>> 0);
      if (lines.size === most) break;
    }
    hash2 = 2166136261;
    length = 0;
  }
  if (length >= trivial && lines.size < most) lines.add(hash2 >>> 0);
  return [...lines];
}

// src/read/content/text.ts
import { isUtf8 } from "node:buffer";
var headBytes2 = 16384;
function textEncoding(head, whole, name) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  const { nuls, controls } = count(head);
  const bearable = name === "script" || name === "map" ? head.length >> 5 : 0;
  if (nuls > bearable || nuls + controls > head.length >> 5) return null;
  if (isUtf8(whole ? head : head.subarray(0, lastCharacter(head)))) return "utf-8";
  return controls === 0 && head.length >= 64 ? "utf-8" : null;
}
var unusual = /[\x00-\x07\x0e-\x1a\x1c-\x1f]/g;
function count(head) {
  const found = head.toString("latin1").match(unusual) ?? [];
  const nuls = found.filter((character) => character === "\0").length;
  return { nuls, controls: found.length - nuls };
}
function lastCharacter(head) {
  let at2 = head.length - 1;
  while (at2 > head.length - 4 && at2 > 0 && ((head[at2] ?? 0) & 192) === 128) at2--;
  return (head[at2] ?? 0) >= 192 ? at2 : head.length;
}

// src/read/content/excerpts.ts
var before = 64;
var after = 4096;
var blockAfter = 12288;
var limit2 = 131072;
var Excerpts = class {
  #suspects = [];
  #open = null;
  /** Bytes before this offset are in the open excerpt. */
  #taken = 0;
  #total = 0;
  #full = false;
  /** `index` is the first byte of the trace in the window, `length` what of it was seen. */
  add(window, index, length, block) {
    if (this.#full) return;
    const from = Math.max(0, index - before);
    const start2 = window.start + from;
    if (this.#open !== null && start2 > this.#open.end) this.#close();
    if (this.#open === null) {
      this.#taken = start2;
      this.#open = { line: window.lineAt(start2), end: start2, parts: [] };
    }
    const seen = index + length;
    const end = window.start + (block ? index + blockAfter : lineEnd(window, seen, seen + after));
    this.#open.end = Math.max(this.#open.end, end);
    this.take(window);
  }
  /** What the open excerpt still wants and this window has. */
  take(window) {
    if (this.#open === null || this.#full) return;
    const from = this.#taken - window.start;
    const to = Math.min(this.#open.end - window.start, window.bytes.length);
    if (to <= from) return;
    this.#total += to - from;
    if (this.#total > limit2) {
      this.#full = true;
      const line = window.lineAt(window.start + from);
      this.#close();
      this.#suspects.push({ kind: "overflow", line, text: "" });
      return;
    }
    this.#open.parts.push(Buffer.from(window.bytes.subarray(from, to)));
    this.#taken = window.start + to;
  }
  end() {
    this.#close();
    return this.#suspects;
  }
  #close() {
    const excerpt = this.#open;
    this.#open = null;
    if (excerpt === null) return;
    const text2 = wholeCharacters(Buffer.concat(excerpt.parts)).toString();
    this.#suspects.push({ kind: "excerpt", line: excerpt.line, text: text2 });
  }
};
function lineEnd(window, from, most2) {
  const found = window.bytes.subarray(from, most2).indexOf(10);
  return found === -1 ? most2 : from + found + 1;
}
function wholeCharacters(bytes) {
  let from = 0;
  while (from < 3 && ((bytes[from] ?? 0) & 192) === 128) from++;
  return bytes.subarray(from);
}

// src/read/content/machine-paths.ts
var shown3 = 20;
var longest = 200;
var segment = "[^\\s\"'`<>|?*,;:{}()\\[\\]\\\\/\\x00-\\x1f=&#!$]{1,64}";
var separator = "(?:\\\\{1,4}|\\/)";
var unix = new RegExp(`(\\/(?:[a-z_]+\\/)??[\\w]+)\\/(${segment})((?:\\/${segment}){0,11})`, "y");
var windows = new RegExp(
  `${separator}(Users|a)${separator}(${segment})((?:${separator}${segment}){1,11})`,
  "y"
);
var opening = /(?:^|[\s"'`([<>=,;|]|\\[nrt]|file:\/\/|webpack:\/{2,3}|\/@fs)$/;
var openingDrive = /(?:^|[^A-Za-z0-9]|\\[nrt])[A-Za-z]:$/;
var workFolder = /^\/(?:__w|builds|github|codebuild|vercel|opt|var|private|drone|bitrise)\b/;
var nobody = new Set(
  `user users username user-name user_name name you your yourname your-name your_name yourusername your-username your_username
  youruser your-user your_user me myuser my-user myname someone somebody someuser some-user foo bar baz qux example test
  work myusername user1 user2 johndoe john.doe jdoe janedoe web_user node linuxbrew shared public default guest all xxx xyz abc home project app
  path dir folder file pwuser`.split(/\s+/)
);
var telling = /[\\/](?:\.[A-Za-z]|(?:src|source|sources|node_modules|dist|build|work|workspace|projects?|dev|develop|development|code|git|repos?|github|gitlab|Documents|Desktop|Downloads|go|packages)(?:[\\/]|$))|\.[A-Za-z][A-Za-z0-9]{0,7}$/;
var MachinePaths = class {
  #count = 0;
  #examples = /* @__PURE__ */ new Set();
  at(text2, index) {
    const before2 = text2.slice(Math.max(0, index - 11), index);
    const drive2 = /[A-Za-z]:$/.test(before2);
    const path = drive2 ? windowsPath(text2, index) : unixPath(text2, index, before2);
    if (path === null) return;
    this.#count++;
    if (this.#examples.size < shown3) this.#examples.add(readable(path));
  }
  facts() {
    return { count: this.#count, examples: [...this.#examples] };
  }
};
function unixPath(text2, index, before2) {
  if (!opening.test(before2)) return null;
  unix.lastIndex = index;
  const [path, , owner = "", rest = ""] = unix.exec(text2) ?? [];
  if (path === void 0) return null;
  if (workFolder.test(path)) return telling.test(rest) ? path : null;
  return someone(owner) && telling.test(rest) ? path : null;
}
function windowsPath(text2, index) {
  const drive2 = text2.slice(Math.max(0, index - 4), index);
  if (!openingDrive.test(drive2)) return null;
  windows.lastIndex = index;
  const [path, folder, owner = "", rest = ""] = windows.exec(text2) ?? [];
  if (path === void 0 || !telling.test(rest)) return null;
  if (folder === "Users" && !someone(owner)) return null;
  return `${drive2.slice(-2)}${path}`;
}
function someone(owner) {
  return /[a-z]/.test(owner) && owner.length > 1 && !nobody.has(owner.toLowerCase()) && !owner.includes("%");
}
var readable = (path) => [...Buffer.from(path, "latin1").toString()].slice(0, longest).join("");

// src/read/content/text-scan.ts
var TextScan = class {
  #windows;
  #traces;
  #paths = new MachinePaths();
  #excerpts = new Excerpts();
  #comments;
  #serviceAccount = false;
  /** Offset in the file from which the search goes on. */
  #next = 0;
  constructor(name, shebang, countsLines) {
    this.#windows = new Windows((window) => this.#look(window), countsLines);
    this.#traces = tracesFor(name);
    const syntax = commentSyntax(name, shebang);
    this.#comments = syntax === null ? null : new MappingComments(syntax);
  }
  push(chunk2) {
    this.#windows.push(chunk2);
  }
  end() {
    this.#windows.end();
    return {
      mapping: this.#comments?.end() ?? null,
      machinePaths: this.#paths.facts(),
      suspects: this.#excerpts.end(),
      serviceAccount: this.#serviceAccount
    };
  }
  #look(window) {
    this.#excerpts.take(window);
    this.#comments?.take(window.text, window.start);
    const end = window.last ? window.text.length : window.text.length - reach;
    this.#traces.lastIndex = this.#next - window.start;
    for (let trace = this.#traces.exec(window.text); trace !== null; trace = this.#traces.exec(window.text)) {
      if (trace.index >= end) break;
      this.#note(window, trace);
      this.#traces.lastIndex = trace.index + 1;
      this.#next = window.start + trace.index + 1;
    }
    this.#next = Math.max(this.#next, window.start + end);
  }
  #note(window, trace) {
    const [found] = trace;
    const { path, escapedPath: escapedPath2, comment, block } = trace.groups ?? {};
    if (path !== void 0 || escapedPath2 !== void 0) this.#paths.at(window.text, trace.index);
    else if (comment !== void 0) {
      this.#comments?.begin(window.text, window.start, trace.index, trace.index + found.length);
    } else if (found === "_key_id") this.#serviceAccount = true;
    else this.#excerpts.add(window, trace.index, found.length, block !== void 0);
  }
};

// src/read/content/scanner.ts
var memoKey = (path, sha256) => `${fileClass(path)}:${sha256}`;
var createScanner = (path, options2 = { search: true, countsLines: true }) => new FileScanner(fileClass(path), options2);
var wholeLimit = 65536;
var FileScanner = class {
  #name;
  #options;
  #head = [];
  #headLength = 0;
  #facts = null;
  #text = null;
  #map = null;
  #decoder = null;
  #whole = [];
  #size = 0;
  constructor(name, options2) {
    this.#name = name;
    this.#options = options2;
  }
  push(chunk2) {
    let bytes = Buffer.from(chunk2.buffer, chunk2.byteOffset, chunk2.byteLength);
    if (this.#head !== null) {
      const missing = headBytes2 - this.#headLength;
      if (bytes.length < missing) {
        this.#head.push(Buffer.from(bytes));
        this.#headLength += bytes.length;
        return;
      }
      const head = this.#head.length === 0 ? bytes.subarray(0, missing) : Buffer.concat([...this.#head, bytes.subarray(0, missing)]);
      this.#decide(head, false);
      bytes = bytes.subarray(missing);
    }
    this.#read(bytes);
  }
  end() {
    if (this.#head !== null) this.#decide(Buffer.concat(this.#head), true);
    if (this.#decoder !== null) this.#readText(Buffer.from(this.#decoder.decode()));
    const facts = this.#facts;
    const text2 = this.#text?.end();
    const map = this.#map?.end();
    const isMap = this.#name === "map" || this.#map?.isSourceMap === true;
    const suspects = text2?.suspects ?? [];
    return {
      facts: {
        ...facts,
        mapping: text2?.mapping ?? null,
        sourceMap: isMap && map !== void 0 ? map : null,
        machinePaths: text2?.machinePaths ?? facts.machinePaths
      },
      suspects: text2?.serviceAccount && this.#size <= wholeLimit ? [...suspects, this.#document()] : suspects
    };
  }
  #decide(head, whole) {
    const format = binaryFormat(head);
    const encoding = format === null ? textEncoding(head, whole, this.#name) : null;
    const shebang = encoding === "utf-8" ? shebangOf(head) : null;
    this.#facts = {
      text: encoding !== null,
      format,
      shebang,
      mapping: null,
      sourceMap: null,
      machinePaths: { count: 0, examples: [] },
      secrets: [],
      sketch: encoding === null ? [] : sketchOf(head)
    };
    this.#head = null;
    if (this.#name === "map" || encoding !== null && isJson(this.#name)) this.#map = new SourceMapReader();
    if (encoding !== null) this.#startText(encoding, shebang !== null);
    this.#read(head);
  }
  #startText(encoding, shebang) {
    const { search, countsLines } = this.#options;
    const syntax = commentSyntax(this.#name, shebang);
    if (search) this.#text = new TextScan(this.#name, shebang, countsLines);
    else if (syntax !== null) this.#text = new CommentScan(syntax);
    if (encoding !== "utf-8") this.#decoder = new TextDecoder2(encoding);
  }
  #read(bytes) {
    this.#size += bytes.length;
    if (this.#decoder === null) this.#readText(bytes);
    else this.#readText(Buffer.from(this.#decoder.decode(bytes, { stream: true })));
  }
  #readText(bytes) {
    this.#map?.push(bytes);
    this.#text?.push(bytes);
    if (isJson(this.#name) && this.#size <= wholeLimit) this.#whole.push(Buffer.from(bytes));
  }
  #document() {
    const text2 = Buffer.concat(this.#whole).toString();
    return { kind: "whole", line: 1, text: text2 };
  }
};

// src/read/content.ts
var HeldContent = class {
  #path;
  #search;
  #memo;
  #pieces = [];
  constructor(path, search, memo) {
    this.#path = path;
    this.#search = search;
    this.#memo = memo;
  }
  push(piece) {
    this.#pieces.push(piece);
  }
  end() {
    const sha256 = digest(this.#pieces);
    const key2 = memoKey(this.#path, sha256);
    const known = this.#memo.get(key2) ?? this.#scan();
    this.#memo.set(key2, known);
    return { ...known, sha256, pieces: this.#pieces };
  }
  #scan() {
    const scanned = this.#pass(false);
    return scanned.suspects.length === 0 ? scanned : this.#pass(true);
  }
  #pass(countsLines) {
    const scanner = createScanner(this.#path, { search: this.#search, countsLines });
    for (const piece of this.#pieces) scanner.push(piece);
    return scanner.end();
  }
};
var StreamedContent = class {
  #scanner;
  #hash = createHash("sha256");
  constructor(path, search) {
    this.#scanner = createScanner(path, { search, countsLines: true });
  }
  push(piece) {
    this.#hash.update(piece);
    this.#scanner.push(piece);
  }
  end() {
    return { ...this.#scanner.end(), sha256: this.#hash.digest("hex"), pieces: null };
  }
};
function digest(pieces) {
  const [only] = pieces;
  if (only !== void 0 && pieces.length === 1) return hash("sha256", only, "hex");
  const sum = createHash("sha256");
  for (const piece of pieces) sum.update(piece);
  return sum.digest("hex");
}

// src/model/manifest.ts
var dependencyFields = [
  "dependencies",
  "optionalDependencies",
  "peerDependencies",
  "devDependencies"
];
var isJsonObject = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);

// src/read/refusal.ts
var rebuild = "Pack it again with a current npm, pnpm, yarn or bun.";
var again = "Download or pack it again; if it stays, the published file itself is damaged.";
var raise = "If it is meant to be that large, the check() of the library takes larger caps.";
var refusals = {
  "not-gzip": ["The tarball does not begin as a gzip file", "Check that the path or URL leads to a .tgz."],
  "gzip-flags": ["The gzip header uses a method or flags that are reserved", rebuild],
  "gzip-truncated": ["The gzip file ends too early", again],
  "gzip-corrupt": ["The compressed data is damaged", again],
  "gzip-checksum": ["The checksum of the gzip file does not match its content", again],
  "gzip-length": ["The length that the gzip file states is not the length of its content", again],
  "second-member": [
    "A second gzip member follows the first, and installers differ in whether they read it",
    rebuild
  ],
  "packed-too-large": ["The tarball is larger than the limit", raise],
  "unpacked-too-large": ["The tarball unpacks to more than the limit", raise],
  "too-many-entries": ["The tarball has more entries than the limit", raise],
  "path-too-long": ["The tarball has a path that is longer than the limit", raise],
  "path-too-deep": ["The tarball has a path with more folders in it than the limit", raise],
  "too-many-folders": ["The tarball has more folders than the limit", raise],
  "names-too-long": ["The names in the tarball are longer together than the limit", raise],
  "too-many-facts": ["The files hold more that would have to be reported than the limit", raise],
  "manifest-too-large": ["package.json is larger than the limit", raise],
  "bad-checksum": ["The checksum of a tar header is wrong or not terminated", again],
  "bad-number": ["A number in a tar header is not in the one form that all installers read alike", rebuild],
  "text-after-nul": ["A text in a tar header goes on after its end", rebuild],
  "empty-name": ["A tar entry has no name", rebuild],
  "prefix-bytes": ["A tar header has bytes where only another tar format would have a prefix", rebuild],
  "unknown-type": ["A tar entry has a type that makes installers read what follows differently", rebuild],
  "directory-with-size": [
    "A directory entry states a size, and installers differ in where the next entry begins",
    rebuild
  ],
  "link-with-size": [
    "A link or device states a size, and installers differ in where the next entry begins",
    rebuild
  ],
  "file-named-as-directory": ["A file with content has a name that ends in a slash", rebuild],
  "linkname-on-file": [
    "A file carries the target of a link, and some installers read its content as further entries",
    rebuild
  ],
  "link-without-target": [
    "A link has no target in its header, and installers differ in what they make of it",
    rebuild
  ],
  "meta-repeated": ["A tar entry has more than one extended header", rebuild],
  "meta-too-large": ["An extended header is larger than any installer needs", rebuild],
  "metas-too-large": ["The extended headers are larger together than the limit", raise],
  "meta-empty": ["An extended header is empty", rebuild],
  "meta-without-entry": ["An extended header belongs to no entry", rebuild],
  "meta-of-unknown-type": ["An extended header stands before an entry of an unusual type", rebuild],
  "bad-pax": ["A pax header is not well-formed", rebuild],
  "pax-key": ["A pax header has a key that changes how content or names are read", rebuild],
  "pax-size": ["A pax header states another size than the entry itself", rebuild],
  "global-header": ["A global header is not the first one, or carries more than a comment", rebuild],
  "bad-long-name": ["A GNU long name does not end in exactly one NUL", rebuild],
  "data-after-end": ["There is data after the end of the archive", rebuild],
  truncated: ["The archive ends in the middle of an entry", again],
  "duplicate-manifest": ["The tarball has two different package.json", rebuild],
  "reader-disagreement": ["Two tar readers do not agree on what the tarball contains", rebuild],
  "read-stalled": ["Reading the tarball made no progress", "Try again, and check the disk or the network."],
  "read-failed": [
    "The tarball could not be read",
    "Check that the file exists and is readable, or that the network is up."
  ],
  "empty-archive": ["The tarball has no entries", rebuild],
  "no-manifest": [
    "The tarball has no package.json",
    "Check that it is an npm package, and that the right folder was packed."
  ],
  "bad-manifest": [
    "package.json is not a JSON object with a name and a version",
    "Correct package.json and pack again."
  ]
};
function refusal(code, place = {}) {
  const [what, next] = refusals[code];
  const { offset = null, path = null, particulars } = place;
  const where = [
    particulars,
    offset === null ? void 0 : `at byte ${offset}`,
    path === null ? void 0 : `in ${path}`
  ].filter((part) => part !== void 0);
  const message = `${what}${where.length === 0 ? "" : ` (${where.join(", ")})`}. ${next}`;
  return new PackgateError(code, 3, message, { cause: place.cause, detail: { offset, path } });
}

// src/read/targets.ts
import { posix } from "node:path";
var single = ["main", "module", "types", "typings"];
function entryTargets(fields) {
  return [
    ...single.flatMap((field2) => one(field2, fields.get(field2))),
    ...browser(fields.get("browser")),
    ...bin(fields),
    ...conditions("exports", fields.get("exports")),
    ...man(fields.get("man"))
  ];
}
var one = (field2, target) => typeof target === "string" && target !== "" ? [{ field: field2, target }] : [];
function browser(value2) {
  if (typeof value2 === "string") return one("browser", value2);
  return pairs(value2).flatMap(
    ([key2, target]) => typeof target === "string" && target.startsWith("./") ? one(`browser[${key2}]`, target) : []
  );
}
var bin = (fields) => {
  const value2 = fields.get("bin");
  if (typeof value2 === "string") return one("bin", value2);
  return pairs(value2).flatMap(([key2, target]) => one(`bin.${key2}`, target));
};
var man = (value2) => typeof value2 === "string" ? one("man", value2) : pairs(value2).flatMap(([key2, target]) => one(`man[${key2}]`, target));
function conditions(field2, value2) {
  if (typeof value2 === "string") return [{ field: field2, target: value2 }];
  const bracketed = Array.isArray(value2);
  return pairs(value2).flatMap(
    ([key2, target]) => conditions(bracketed || key2.startsWith(".") ? `${field2}[${key2}]` : `${field2}.${key2}`, target)
  );
}
function normalisedBin(packageName, value2) {
  const below = (path) => posix.join("/", path.replaceAll("\\", "/")).slice(1);
  const commands = typeof value2 === "string" ? [[packageName, value2]] : Array.isArray(value2) ? byBasename(value2) : pairs(value2);
  const bin2 = /* @__PURE__ */ new Map();
  for (const [key2, target] of commands) {
    const name = below(posix.basename(key2.replaceAll(/[\\:]/g, "/")));
    if (name !== "" && typeof target === "string" && below(target) !== "") bin2.set(name, below(target));
  }
  return bin2;
}
var byBasename = (values) => values.flatMap((value2) => typeof value2 === "string" ? [[posix.basename(value2), value2]] : []);
var pairs = (value2) => typeof value2 === "object" && value2 !== null ? Object.entries(value2) : [];

// src/read/manifest.ts
var deepest2 = 256;
function parseManifest(bytes, offset = 0) {
  const bad = (particulars, cause) => refusal("bad-manifest", { offset, particulars, path: "package.json", cause });
  const document = parseDocument(new TextDecoder().decode(bytes), bad);
  const fields = new Map(Object.entries(document));
  const name = fields.get("name");
  const version = fields.get("version");
  if (typeof name !== "string" || name === "") throw bad("it has no name");
  if (typeof version !== "string" || version === "") throw bad("it has no version");
  return {
    name,
    version,
    private: fields.get("private") === true,
    targets: entryTargets(fields),
    scripts: strings(fields.get("scripts")),
    dependencies: new Map(
      dependencyFields.map((field2) => [
        field2,
        strings(fields.get(field2))
      ])
    ),
    bundled: bundled(fields.get("bundleDependencies") ?? fields.get("bundledDependencies")),
    bin: normalisedBin(name, fields.get("bin")),
    fields
  };
}
function parseDocument(text2, bad) {
  let document;
  try {
    document = JSON.parse(text2);
  } catch (error) {
    throw bad("it is not JSON", error);
  }
  if (!isJsonObject(document)) throw bad("it is not an object");
  if (!withinDepth(document)) throw bad(`it nests deeper than ${deepest2} levels`);
  return document;
}
function withinDepth(document) {
  let level = [document];
  for (let depth = 0; depth <= deepest2; depth++) {
    level = level.flatMap(
      (value2) => typeof value2 === "object" && value2 !== null ? Object.values(value2) : []
    );
    if (level.length === 0) return true;
  }
  return false;
}
function strings(value2) {
  if (!isJsonObject(value2)) return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(value2).filter((pair) => typeof pair[1] === "string")
  );
}
function bundled(value2) {
  if (value2 === true) return "all";
  if (Array.isArray(value2)) return value2.filter((name) => typeof name === "string");
  return isJsonObject(value2) ? Object.keys(value2) : [];
}

// src/read/neighbours.ts
var Neighbours = class {
  #files = /* @__PURE__ */ new Map();
  #folders = /* @__PURE__ */ new Map();
  /** How many folders the paths so far imply. */
  get folders() {
    return this.#folders.size;
  }
  /** The path that this one collides with. */
  add(path, directory) {
    const folded = fold(path);
    const collision = directory ? this.#folder(folded, path) : this.#file(folded, path);
    return this.#folder(parent(folded), path) ?? collision;
  }
  #file(folded, path) {
    const file = this.#files.get(folded);
    const inside = this.#folders.get(folded);
    if (file === void 0) this.#files.set(folded, path);
    if (inside !== void 0) return { code: "file-and-directory", with: inside };
    return file === void 0 || file === path ? null : { code: "path-collision", with: file };
  }
  /** Marks this folder and those around it, up to the first that is known. */
  #folder(folded, path) {
    for (let folder = folded; folder !== "" && !this.#folders.has(folder); folder = parent(folder)) {
      this.#folders.set(folder, path);
      const file = this.#files.get(folder);
      if (file !== void 0) return { code: "file-and-directory", with: file };
    }
    return null;
  }
};
var fold = (path) => path.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC").replace(/(?<=[^/. ])[. ]+(?=\/|$)/g, "");
var parent = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

// src/read/tree.ts
var TreeBuilder = class {
  hazards = [];
  #entries = /* @__PURE__ */ new Map();
  #dropped = /* @__PURE__ */ new Set();
  #neighbours = new Neighbours();
  #limits;
  #root = null;
  #members = 0;
  constructor(limits) {
    this.#limits = limits;
  }
  /** Whether the entry now stands in the tree. */
  add(member, content) {
    this.#members++;
    this.hazards.push(...member.hazards);
    this.#checkRoot(member);
    const { path, type, size: size2, mode, linkTarget } = member;
    if (path === "") return false;
    this.#checkNeighbours(member);
    const { sha256 = null, facts = null } = content ?? {};
    return this.#place(member, { path, type, size: size2, mode, sha256, linkTarget, content: facts });
  }
  finish(manifest, packed, offset) {
    if (this.#members === 0) throw refusal("empty-archive", { offset });
    if (manifest === null) throw refusal("no-manifest", { offset });
    const files = [...this.#entries.values()].filter(({ type }) => type === "file");
    return {
      manifest,
      entries: this.#entries,
      packedSize: packed.size,
      unpackedSize: files.reduce((sum, { size: size2 }) => sum + size2, 0),
      fileCount: files.length,
      integrity: packed.integrity,
      sha256: packed.sha256,
      hazards: this.hazards
    };
  }
  #checkRoot(member) {
    if (member.path.startsWith("../")) return;
    this.#root ??= member.root;
    if (member.root !== this.#root) this.#hazard(member, "error", "other-root", member.name);
  }
  #checkNeighbours(member) {
    const collision = this.#neighbours.add(member.path, member.type === "directory");
    if (collision !== null) this.#hazard(member, "error", collision.code, collision.with);
    if (this.#neighbours.folders > this.#limits.folders)
      throw refusal("too-many-folders", { offset: member.offset });
  }
  #place(member, entry) {
    const { path } = entry;
    const before2 = this.#entries.get(path);
    if (before2 === void 0) {
      if (member.dropped) this.#dropped.add(path);
      this.#entries.set(path, entry);
      return true;
    }
    if (before2.type === "directory" && entry.type === "directory") return false;
    const bothFiles = before2.type === "file" && entry.type === "file";
    const sameBytes = bothFiles && before2.sha256 === entry.sha256;
    const same = sameBytes && before2.mode === entry.mode;
    if (before2.type !== "directory" && entry.type !== "directory")
      this.#hazard(member, same ? "note" : "error", "duplicate-entry", path);
    const stays = member.dropped && !this.#dropped.has(path);
    if (stays || entry.type === "directory") return false;
    if (path === "package.json" && bothFiles && !sameBytes && !this.#dropped.has(path))
      throw refusal("duplicate-manifest", { offset: member.offset, path });
    if (!member.dropped) this.#dropped.delete(path);
    this.#entries.delete(path);
    this.#entries.set(path, entry);
    return true;
  }
  #hazard(member, level, code, detail) {
    this.hazards.push({ level, code, offset: member.offset, path: member.path, detail });
  }
};

// src/read/entries.ts
var EntryReader = class {
  #options;
  #limits;
  #memo;
  #tree;
  #kept = /* @__PURE__ */ new Map();
  #suspects = /* @__PURE__ */ new Map();
  /** Announced by the guard and not yet found by the tar reader. */
  #expected = [];
  #count = 0;
  #names = 0;
  #facts = 0;
  #manifest = null;
  constructor(options2, limits) {
    this.#options = options2;
    this.#limits = limits;
    this.#memo = options2.memo ?? /* @__PURE__ */ new Map();
    this.#tree = new TreeBuilder(limits);
  }
  expect(member) {
    const { offset, path, size: size2, name } = member;
    this.#count++;
    this.#names += Buffer.byteLength(name);
    if (this.#count > this.#limits.entries) throw refusal("too-many-entries", { offset });
    if (this.#names > this.#limits.names) throw refusal("names-too-long", { offset });
    if (isManifest(member) && size2 > this.#limits.manifest)
      throw refusal("manifest-too-large", { offset, path });
    this.#expected.push(member);
  }
  open(header) {
    const member = this.#expected.shift();
    if (member === void 0) throw refusal("reader-disagreement", { path: header.name });
    if (member.name !== header.name || member.size !== header.size)
      throw refusal("reader-disagreement", { offset: member.offset, path: member.name });
    if (member.type !== "file") return { push: () => {
    }, end: () => this.#tree.add(member, null) };
    const content = this.#contentReader(member);
    return { push: (piece) => content.push(piece), end: () => this.#add(member, content.end()) };
  }
  /** `offset`: where the entries end. */
  finish(packed, hazards, offset) {
    const [missed] = this.#expected;
    if (missed !== void 0)
      throw refusal("reader-disagreement", { offset: missed.offset, path: missed.name });
    this.#tree.hazards.push(...hazards);
    const tree = this.#tree.finish(this.#manifest, packed, offset);
    return { tree, kept: this.#kept, suspects: this.#suspects };
  }
  #contentReader({ path, size: size2 }) {
    const search = this.#options.search?.(path) ?? true;
    return size2 > this.#limits.keep ? new StreamedContent(path, search) : new HeldContent(path, search, this.#memo);
  }
  #add(member, content) {
    const { path } = member;
    this.#facts += charactersKept(content);
    if (this.#facts > this.#limits.facts) throw refusal("too-many-facts", { offset: member.offset, path });
    if (!this.#tree.add(member, content)) return;
    if (content.suspects.length > 0) this.#suspects.set(path, content.suspects);
    else this.#suspects.delete(path);
    if (content.pieces === null) return;
    if (this.#options.keep?.(path) === true) this.#kept.set(path, Buffer.concat(content.pieces));
    if (!isManifest(member) || this.#manifest !== null) return;
    this.#manifest = parseManifest(Buffer.concat(content.pieces), member.offset);
    this.#options.onManifest?.(this.#manifest);
  }
};
var isManifest = ({ path, type, dropped }) => path === "package.json" && type === "file" && !dropped;

// src/read/extended.ts
import { isUtf8 as isUtf82 } from "node:buffer";
var time = /^-?\d+(\.\d*)?$/;
var forbidden = /^(GNU\.sparse|SCHILY\.realsize|SUN\.holesdata|hdrcharset)/;
var record = /^([1-9]\d{0,6}) ([^=\n\0]+)=([^\n]*)\n$/;
var binaryKey = /^SCHILY\.xattr\./;
function paxRecords(body, offset) {
  const bad = (particulars) => refusal("bad-pax", { offset, particulars });
  const values = /* @__PURE__ */ new Map();
  let binary = null;
  for (let at2 = 0; at2 < body.length; ) {
    const length = Number.parseInt(body.toString("latin1", at2, at2 + 8), 10);
    const match = length > 0 ? record.exec(body.toString("latin1", at2, at2 + length)) : null;
    if (match === null || match[1] !== String(length) || at2 + length > body.length)
      throw bad("a record that is not length, key and value");
    const key2 = Buffer.from(match[2] ?? "", "latin1");
    const value2 = Buffer.from(match[3] ?? "", "latin1");
    const name = key2.toString();
    if (!isUtf82(key2) || values.has(name)) throw bad("a key twice or not in UTF-8");
    if (forbidden.test(name)) throw refusal("pax-key", { offset });
    if (!isUtf82(value2) || value2.includes(0)) {
      if (!binaryKey.test(name)) throw bad("a value that is not UTF-8, or with a NUL");
      binary = name;
    }
    values.set(name, value2.toString());
    at2 += length;
  }
  return { values, binary };
}
function paxExtension(body, offset) {
  const { values: records, binary } = paxRecords(body, offset);
  const path = records.get("path") ?? null;
  const linkname = records.get("linkpath") ?? null;
  const size2 = records.get("size") ?? null;
  if (path === "" || linkname === "") throw refusal("bad-pax", { offset, particulars: "an empty path" });
  if (size2 !== null && !/^\d{1,15}$/.test(size2)) throw refusal("pax-size", { offset });
  for (const key2 of ["mtime", "atime", "ctime", "uid", "gid"])
    if (!time.test(records.get(key2) ?? "0"))
      throw refusal("bad-pax", { offset, particulars: "a bad number" });
  return {
    offset,
    utf8: true,
    path,
    linkname,
    size: size2 === null ? null : Number(size2),
    nameDependsOnChunks: path !== null && splits(body),
    binary
  };
}
function checkGlobal(body, offset) {
  for (const key2 of paxRecords(body, offset).values.keys())
    if (key2 !== "comment") throw refusal("global-header", { offset });
}
function longPath(body, offset) {
  const { text: text2, utf8 } = longText(body, offset);
  return {
    offset,
    utf8,
    path: text2,
    linkname: null,
    size: null,
    nameDependsOnChunks: splits(body),
    binary: null
  };
}
function longLinkname(body, offset) {
  const { text: text2, utf8 } = longText(body, offset);
  return { offset, utf8, path: null, linkname: text2, size: null, nameDependsOnChunks: false, binary: null };
}
function longText(body, offset) {
  const text2 = body.subarray(0, -1);
  if (body.indexOf(0) !== body.length - 1 || text2.length === 0) throw refusal("bad-long-name", { offset });
  return { text: text2.toString(), utf8: isUtf82(text2) };
}
var splits = (body) => body.length > 512 && body.some((byte) => byte >= 128);

// src/read/header.ts
import { isUtf8 as isUtf83 } from "node:buffer";

// src/read/octal.ts
var digits = /^ *([0-7]+)[ \0]+$/;
var blank2 = /^[ \0]*$/;
function octal(block, { start: start2, length }, offset) {
  const text2 = block.toString("latin1", start2, start2 + length);
  const match = digits.exec(text2);
  if (match === null) throw refusal("bad-number", { offset: offset + start2 });
  return Number.parseInt(match[1] ?? "", 8);
}
function octalOrBlank(block, field2, offset) {
  return blank2.test(block.toString("latin1", field2.start, field2.start + field2.length)) ? 0 : octal(block, field2, offset);
}
function octalOrBinary(block, field2, offset) {
  const { start: start2, length } = field2;
  if (block[start2] !== 128) return octalOrBlank(block, field2, offset);
  let value2 = 0;
  for (let at2 = start2 + 1; at2 < start2 + length; at2++) value2 = value2 * 256 + (block[at2] ?? 0);
  if (!Number.isSafeInteger(value2)) throw refusal("bad-number", { offset: offset + start2 });
  return value2;
}

// src/read/zeros.ts
var zeros = Buffer.alloc(64 * 1024);
function isZero(bytes) {
  for (let at2 = 0; at2 < bytes.length; at2 += zeros.length) {
    const piece = bytes.subarray(at2, at2 + zeros.length);
    if (piece.compare(zeros, 0, piece.length) !== 0) return false;
  }
  return true;
}
function firstNonZero(bytes) {
  return isZero(bytes) ? -1 : bytes.findIndex((byte) => byte !== 0);
}

// src/read/header.ts
var field = {
  mode: { start: 100, length: 8 },
  uid: { start: 108, length: 8 },
  gid: { start: 116, length: 8 },
  size: { start: 124, length: 12 },
  mtime: { start: 136, length: 12 },
  checksum: { start: 148, length: 8 },
  devmajor: { start: 329, length: 8 },
  devminor: { start: 337, length: 8 },
  atime: { start: 476, length: 12 },
  ctime: { start: 488, length: 12 }
};
function decodeHeader(block, offset) {
  if (octal(block, field.checksum, offset) !== checksum(block)) throw refusal("bad-checksum", { offset });
  octalOrBinary(block, field.uid, offset);
  octalOrBinary(block, field.gid, offset);
  octalOrBinary(block, field.mtime, offset);
  octalOrBlank(block, field.devmajor, offset);
  octalOrBlank(block, field.devminor, offset);
  const magic = block.toString("latin1", 257, 265);
  const posix2 = magic === "ustar\x0000";
  const oddMagic = !posix2 && magic !== "ustar  \0";
  const name = text(block, 0, 100, offset);
  if (name.length === 0) throw refusal("empty-name", { offset });
  const linkname = text(block, 157, 257, offset);
  if (!oddMagic) {
    text(block, 265, 297, offset);
    text(block, 297, 329, offset);
  }
  const prefix = posix2 ? posixPrefix(block, offset) : noPrefix(block, offset);
  const own = name.toString();
  return {
    name: prefix.length === 0 ? own : `${prefix}/${own}`,
    utf8: isUtf83(name) && isUtf83(prefix),
    mode: octalOrBlank(block, field.mode, offset) & 4095,
    size: octal(block, field.size, offset),
    type: block[156] === 0 ? "0" : String.fromCharCode(block[156] ?? 0),
    linkname: linkname.toString(),
    oddMagic
  };
}
function checksum(block) {
  let sum = 8 * 32;
  for (let at2 = 0; at2 < 148; at2++) sum += block[at2];
  for (let at2 = 156; at2 < 512; at2++) sum += block[at2];
  return sum;
}
function text(block, start2, limit3, offset) {
  const value2 = block.subarray(start2, limit3);
  const end = value2.indexOf(0);
  if (end === -1) return value2;
  if (!isZero(value2.subarray(end))) throw refusal("text-after-nul", { offset: offset + start2 });
  return value2.subarray(0, end);
}
function posixPrefix(block, offset) {
  if (block[475] !== 0) {
    if (!isZero(block.subarray(500, 512))) throw refusal("prefix-bytes", { offset });
    return text(block, 345, 500, offset);
  }
  octalOrBlank(block, field.atime, offset);
  octalOrBlank(block, field.ctime, offset);
  return text(block, 345, 475, offset);
}
function noPrefix(block, offset) {
  if (!isZero(block.subarray(345, 500))) throw refusal("prefix-bytes", { offset: offset + 345 });
  return block.subarray(0, 0);
}

// src/read/location.ts
import { win32 } from "node:path";
var ordinary = /^[\w@+-][\w@+.-]*(\/[\w@+-][\w@+.-]*)+$/;
var invisible = (
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each combining mark stands for itself here.
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/u
);
function locate(name, directory) {
  const [root = "", ...below] = name.split("/");
  if (ordinary.test(name)) return { path: below.join("/"), root, dropped: false, faults: [] };
  const faults = /* @__PURE__ */ new Set();
  if (name.startsWith("/")) faults.add("absolute-path");
  else if (root === ".") faults.add("dot-root");
  if (below.includes("")) faults.add("empty-segment");
  if (!directory && below.at(-1) === ".") faults.add("dot-name");
  if (name.includes("\\")) faults.add("backslash");
  if (/(^|[/\\])[a-z]:/i.test(name)) faults.add("drive-letter");
  if (invisible.test(name)) faults.add("invisible-character");
  const rest = withoutRoots(below.join("/"));
  if (climbs(name) || climbs(rest)) faults.add("path-climbs");
  if (climbs(rest)) return { path: rest, root, dropped: true, faults: [...faults] };
  const path = resolved(rest);
  if (path !== "" || directory) return { path, root, dropped: false, faults: [...faults] };
  return { path: `../${root}`, root, dropped: true, faults: [...faults, "outside-root"] };
}
var climbs = (path) => path.split(/[/\\]/).includes("..");
function withoutRoots(below) {
  let path = below;
  for (let { root } = win32.parse(path); root !== ""; { root } = win32.parse(path))
    path = path.slice(path.startsWith("/") && !path.startsWith("//?/") ? 1 : root.length);
  return path;
}
var resolved = (path) => path.split("/").filter((segment2) => segment2 !== "" && segment2 !== ".").join("/");

// src/read/member-faults.ts
function memberFaults(seen, location) {
  const { header, extension, name, type, linkTarget } = seen;
  const faults = location.faults.map((fault) => [fault, name]);
  const utf8 = extension?.path == null ? header.utf8 : extension.utf8;
  if (!utf8) faults.push(["invalid-utf8", name]);
  if (extension?.nameDependsOnChunks === true) faults.push(["ambiguous-name", header.name]);
  if (extension?.binary != null) faults.push(["binary-pax-value", extension.binary]);
  if (header.oddMagic) faults.push(["odd-magic", name]);
  if (linkTarget !== null) faults.push(["link", linkTarget]);
  else if (header.linkname !== "") faults.push(["linkname-on-file", header.linkname]);
  if (type === "other") faults.push([/[346]/.test(header.type) ? "device" : "unknown-type", header.type]);
  if (header.type === "7") faults.push(["unusual-type", header.type]);
  return faults;
}

// src/read/member.ts
var types = {
  "0": "file",
  // "Contiguous file": npm extracts it as a file.
  "7": "file",
  "1": "hardlink",
  "2": "symlink",
  "5": "directory"
};
var treacherous = /* @__PURE__ */ new Set(["A", "D", "I", "M", "N", "S", "V", "X"]);
function memberOf(header, offset, extension, limits) {
  const name = extension?.path ?? header.name;
  const place = { offset, path: name };
  if (Buffer.byteLength(name) > limits.path) throw refusal("path-too-long", { offset });
  if (name.split("/", limits.depth + 1).length > limits.depth) throw refusal("path-too-deep", { offset });
  if (extension !== null && extension.size !== null && extension.size !== header.size)
    throw refusal("pax-size", place);
  if (header.size > limits.unpacked) throw refusal("unpacked-too-large", place);
  const type = typeOf(header, name, extension, offset);
  const link = type === "hardlink" || type === "symlink";
  const linkname = extension?.linkname ?? header.linkname;
  checkLinkname(header, link, extension, { offset, path: name });
  const location = locate(name.endsWith("/") ? name.slice(0, -1) : name, type === "directory");
  const hazards = memberFaults(
    { header, extension, name, type, linkTarget: link ? linkname : null },
    location
  ).map(([code, detail]) => ({ level: "error", code, offset, path: location.path, detail }));
  const leftOut = link || type === "other" || header.linkname !== "";
  return {
    offset,
    name,
    path: location.path,
    root: location.root,
    type,
    size: header.size,
    mode: header.mode,
    linkTarget: link ? linkname : null,
    dropped: location.dropped || leftOut,
    hazards
  };
}
function typeOf(header, name, extension, offset) {
  const place = { offset, path: name };
  const { type: flag2, size: size2 } = header;
  if (treacherous.has(flag2)) throw refusal("unknown-type", place);
  const type = Object.hasOwn(types, flag2) ? types[flag2] : void 0;
  if (type === void 0) {
    if (/[346]/.test(flag2) && size2 > 0) throw refusal("link-with-size", place);
    if (!/[346]/.test(flag2) && extension !== null) throw refusal("meta-of-unknown-type", place);
    return "other";
  }
  if (type === "directory" && size2 > 0) throw refusal("directory-with-size", place);
  if ((type === "hardlink" || type === "symlink") && size2 > 0) throw refusal("link-with-size", place);
  if (type === "file" && name.endsWith("/")) {
    if (size2 > 0 || flag2 === "7" || extension?.path != null) throw refusal("file-named-as-directory", place);
    return "directory";
  }
  return type;
}
function checkLinkname(header, link, extension, place) {
  const extended = extension !== null;
  if (link && header.linkname === "" && extended) throw refusal("link-without-target", place);
  if (link) return;
  if (header.linkname !== "" && (header.size > 0 || extended)) throw refusal("linkname-on-file", place);
  if (extended && extension.linkname !== null) throw refusal("linkname-on-file", place);
}

// src/read/guard.ts
var blockLength = 512;
var metaTypes = /* @__PURE__ */ new Set(["x", "g", "L", "K"]);
var Guard = class {
  #limits;
  #onMember;
  /** Unpacked bytes seen so far. */
  #position = 0;
  /** A block that began in an earlier piece. */
  #partial = Buffer.alloc(blockLength);
  #partialLength = 0;
  /** Bytes of content and padding that are still to come. */
  #skip = 0;
  #meta = null;
  #extension = null;
  #headers = 0;
  /** What the extended headers have cost so far. */
  #metas = 0;
  /** Of the first zero block; from there on everything has to be zero. */
  #endOffset = null;
  constructor(limits, onMember) {
    this.#limits = limits;
    this.#onMember = onMember;
  }
  /** Where the entries end. */
  get offset() {
    return this.#endOffset ?? this.#position;
  }
  /** What of the piece a tar reader has to see: everything up to and including the first zero block. */
  push(piece) {
    let at2 = 0;
    while (at2 < piece.length && this.#endOffset === null) {
      const rest = piece.length - at2;
      let step = Math.min(rest, this.#skip);
      if (step > 0) this.#skip -= step;
      else if (this.#meta !== null) step = this.#collect(this.#meta, piece.subarray(at2));
      else step = this.#block(piece, at2);
      at2 += step;
      this.#position += step;
    }
    const after2 = piece.subarray(at2);
    if (!isZero(after2)) throw refusal("data-after-end", { offset: this.#endOffset ?? 0 });
    this.#position += after2.length;
    return piece.subarray(0, at2);
  }
  /** Where the archive ends without two zero blocks, the place where they are missing. */
  end() {
    if (this.#partialLength > 0 || this.#skip > 0 || this.#meta !== null)
      throw refusal("truncated", { offset: this.#position });
    if (this.#extension !== null) throw refusal("meta-without-entry", { offset: this.#extension.offset });
    return this.#position - this.offset < 2 * blockLength ? this.offset : null;
  }
  #block(piece, at2) {
    const rest = piece.length - at2;
    if (this.#partialLength === 0 && rest >= blockLength) {
      this.#decode(piece.subarray(at2, at2 + blockLength), this.#position);
      return blockLength;
    }
    const taken = Math.min(rest, blockLength - this.#partialLength);
    piece.copy(this.#partial, this.#partialLength, at2, at2 + taken);
    this.#partialLength += taken;
    if (this.#partialLength === blockLength) {
      this.#partialLength = 0;
      this.#decode(this.#partial, this.#position + taken - blockLength);
    }
    return taken;
  }
  #decode(block, offset) {
    if (block[0] === 0 && isZero(block)) {
      if (this.#extension !== null) throw refusal("meta-without-entry", { offset: this.#extension.offset });
      this.#endOffset = offset;
      return;
    }
    this.#headers++;
    const header = decodeHeader(block, offset);
    if (metaTypes.has(header.type)) this.#startMeta(header, offset);
    else {
      const member = memberOf(header, offset, this.#extension, this.#limits);
      this.#extension = null;
      this.#skip = padded(member.size);
      if (offset + blockLength + this.#skip > this.#limits.unpacked)
        throw refusal("unpacked-too-large", { offset, path: member.name });
      this.#onMember(member);
    }
  }
  #startMeta(header, offset) {
    const place = { offset, path: header.name };
    if (this.#extension !== null) throw refusal("meta-repeated", place);
    if (header.type === "g" && this.#headers > 1) throw refusal("global-header", place);
    if (header.linkname !== "") throw refusal("linkname-on-file", place);
    if (header.size === 0) throw refusal("meta-empty", place);
    if (header.size > this.#limits.meta) throw refusal("meta-too-large", place);
    this.#meta = { header, offset, body: [], missing: header.size };
  }
  #collect(meta, rest) {
    const body = rest.subarray(0, meta.missing);
    meta.body.push(body);
    meta.missing -= body.length;
    if (meta.missing > 0) return body.length;
    this.#meta = null;
    this.#skip = padded(meta.header.size) - meta.header.size;
    const bytes = Buffer.concat(meta.body);
    this.#metas += Math.max(bytes.length, leastOfRecord * linesIn(bytes));
    if (this.#metas > this.#limits.metas) throw refusal("metas-too-large", { offset: meta.offset });
    this.#extension = extensionOf(meta, bytes);
    return body.length;
  }
};
function extensionOf({ header, offset }, bytes) {
  if (header.type === "x") return paxExtension(bytes, offset);
  if (header.type === "L") return longPath(bytes, offset);
  if (header.type === "K") return longLinkname(bytes, offset);
  checkGlobal(bytes, offset);
  return null;
}
var leastOfRecord = 128;
function linesIn(bytes) {
  let lines = 0;
  for (let at2 = bytes.indexOf(10); at2 !== -1; at2 = bytes.indexOf(10, at2 + 1)) lines++;
  return lines;
}
var padded = (size2) => Math.ceil(size2 / blockLength) * blockLength;

// src/read/gzip.ts
import { createHash as createHash2 } from "node:crypto";
import { crc32 as crc322, createInflateRaw } from "node:zlib";

// src/read/gzip-header.ts
import { crc32 } from "node:zlib";
var flag = { checksum: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
var longest2 = 128 * 1024;
function gzipHeaderLength(bytes) {
  const [first = 31, second = 139, method = 8, flags] = bytes;
  if (first !== 31 || second !== 139) throw refusal("not-gzip", { offset: 0 });
  if (method !== 8) throw refusal("gzip-flags", { offset: 2 });
  if (flags === void 0) return null;
  if ((flags & flag.reserved) !== 0) throw refusal("gzip-flags", { offset: 3 });
  const end = afterFields(bytes, flags);
  if (end !== null && end <= bytes.length) return end;
  if (bytes.length > longest2) throw refusal("gzip-flags", { offset: 3 });
  return null;
}
function afterFields(bytes, flags) {
  let at2 = 10;
  if ((flags & flag.extra) !== 0) {
    if (bytes.length < 12) return null;
    at2 = 12 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256;
  }
  for (const text2 of [flag.name, flag.comment]) {
    if ((flags & text2) === 0) continue;
    const end = bytes.indexOf(0, at2);
    if (end === -1) return null;
    at2 = end + 1;
  }
  if ((flags & flag.checksum) === 0) return at2;
  if (bytes.length < at2 + 2) return null;
  const stated = (bytes[at2] ?? 0) + (bytes[at2 + 1] ?? 0) * 256;
  if ((crc32(bytes.subarray(0, at2)) & 65535) !== stated) throw refusal("gzip-checksum", { offset: at2 });
  return at2 + 2;
}

// src/read/gzip-tail.ts
var trailerLength = 8;
var GzipTail = class {
  #offset;
  #trailer = Buffer.alloc(0);
  #trailing = null;
  /** The first bytes that are not zero, if any. */
  #junk = Buffer.alloc(0);
  constructor(offset) {
    this.#offset = offset;
  }
  push(bytes) {
    const missing = trailerLength - this.#trailer.length;
    if (missing > 0) this.#trailer = Buffer.concat([this.#trailer, bytes.subarray(0, missing)]);
    const rest = bytes.subarray(Math.max(missing, 0));
    this.#offset += bytes.length - rest.length;
    if (rest.length === 0) return;
    this.#trailing ??= { kind: "zeros", offset: this.#offset };
    this.#offset += rest.length;
    this.#look(rest);
  }
  /** gzip readers skip zeros, and some then read a further member. */
  #look(rest) {
    if (this.#junk.length >= 2) return;
    const at2 = this.#junk.length === 0 ? firstNonZero(rest) : 0;
    if (at2 === -1 || this.#trailing === null) return;
    this.#trailing = { kind: "junk", offset: this.#trailing.offset };
    this.#junk = Buffer.concat([this.#junk, rest.subarray(at2, at2 + 2)]);
    if (this.#junk[0] === 31 && this.#junk[1] === 139)
      throw refusal("second-member", { offset: this.#trailing.offset });
  }
  finish(checksum2, length) {
    if (this.#trailer.length < trailerLength) throw refusal("gzip-truncated", { offset: this.#offset });
    if (this.#trailer.readUInt32LE(0) !== checksum2) throw refusal("gzip-checksum", { offset: this.#offset });
    if (this.#trailer.readUInt32LE(4) !== length % 2 ** 32)
      throw refusal("gzip-length", { offset: this.#offset });
    return this.#trailing;
  }
};

// src/read/gzip.ts
var inflateOptions = {
  chunkSize: 512 * 1024,
  highWaterMark: 1024 * 1024
};
var GzipMember = class {
  #packed;
  #limits;
  #onProgress;
  #inflate = createInflateRaw(inflateOptions);
  #sha512 = createHash2("sha512");
  #sha256 = createHash2("sha256");
  #size = 0;
  #headerLength = 0;
  /** What zlib was given and may not have used: where the deflate data ends, the tail begins in there. */
  #given = [];
  #handedOver = 0;
  #deflateEnded = false;
  #wake = () => {
  };
  constructor(packed, limits, onProgress) {
    this.#packed = packed;
    this.#limits = limits;
    this.#onProgress = onProgress;
    const over = () => {
      this.#deflateEnded = true;
      this.#wake();
    };
    this.#inflate.on("drain", () => this.#wake()).on("end", over).on("close", over);
  }
  /** The unpacked bytes; returns when the tarball has been read to its end and every checksum is right. */
  async *unpacked() {
    const feeding = this.#feed();
    feeding.catch((error) => this.#inflate.destroy(error));
    let checksum2 = 0;
    let length = 0;
    try {
      for await (const chunk2 of this.#inflate) {
        length += chunk2.length;
        if (length > this.#limits.unpacked)
          throw refusal("unpacked-too-large", { offset: this.#limits.unpacked });
        checksum2 = crc322(chunk2, checksum2);
        yield chunk2;
      }
      const trailing = (await feeding).finish(checksum2, length);
      const integrity = `sha512-${this.#sha512.digest("base64")}`;
      return { size: this.#size, integrity, sha256: this.#sha256.digest("hex"), trailing };
    } catch (error) {
      throw this.#explained(error);
    } finally {
      this.destroy();
    }
  }
  destroy() {
    this.#packed.destroy();
    this.#inflate.destroy();
  }
  async #feed() {
    let header = Buffer.alloc(0);
    let tail = null;
    for await (const bytes of this.#packed) {
      const chunk2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      this.#count(chunk2);
      let rest = chunk2;
      if (header !== null) {
        header = Buffer.concat([header, chunk2]);
        const length = gzipHeaderLength(header);
        if (length === null) continue;
        this.#headerLength = length;
        rest = header.subarray(length);
        header = null;
      }
      if (tail !== null) tail.push(rest);
      else await this.#give(rest);
      if (tail === null && this.#deflateEnded) tail = this.#tail();
    }
    if (header !== null) throw refusal("gzip-truncated", { offset: this.#size });
    if (tail !== null) return tail;
    this.#inflate.end();
    while (!this.#deflateEnded) await this.#woken();
    return this.#tail();
  }
  #count(chunk2) {
    this.#size += chunk2.length;
    if (this.#size > this.#limits.packed) throw refusal("packed-too-large", { offset: this.#limits.packed });
    this.#sha512.update(chunk2);
    this.#sha256.update(chunk2);
    this.#onProgress(this.#size);
  }
  async #give(bytes) {
    this.#handedOver += bytes.length;
    this.#given = this.#given.filter(({ end }) => end > this.#inflate.bytesWritten);
    this.#given.push({ end: this.#handedOver, bytes });
    if (this.#deflateEnded || this.#inflate.write(bytes)) return;
    while (this.#inflate.writableNeedDrain && !this.#deflateEnded) await this.#woken();
  }
  #woken() {
    return new Promise((resolve3) => {
      this.#wake = resolve3;
    });
  }
  #tail() {
    const used = this.#inflate.bytesWritten;
    const tail = new GzipTail(this.#headerLength + used);
    for (const { end, bytes } of this.#given)
      if (end > used) tail.push(bytes.subarray(Math.max(0, bytes.length - (end - used))));
    return tail;
  }
  #explained(error) {
    if (error instanceof PackgateError) return error;
    const code = error.code ?? "";
    const offset = this.#headerLength + this.#inflate.bytesWritten;
    if (code === "Z_BUF_ERROR") return refusal("gzip-truncated", { offset: this.#size, cause: error });
    if (code.startsWith("Z_")) return refusal("gzip-corrupt", { offset, cause: error });
    const particulars = error instanceof Error ? error.message : String(error);
    return refusal("read-failed", { particulars, cause: error });
  }
};

// src/read/limits.ts
var mebibyte = 1024 * 1024;
var defaultLimits = {
  packed: 256 * mebibyte,
  unpacked: 1024 * mebibyte,
  entries: 1e5,
  path: 4096,
  depth: 64,
  folders: 1e5,
  names: 32 * mebibyte,
  facts: 32 * mebibyte,
  manifest: 4 * mebibyte,
  keep: 16 * mebibyte,
  meta: mebibyte,
  metas: 32 * mebibyte,
  stall: 6e4
};

// src/read/stall.ts
var Stall = class {
  expired;
  #timer;
  constructor(milliseconds) {
    const { promise, reject } = withReject();
    this.expired = promise;
    this.#timer = setTimeout(() => {
      reject(refusal("read-stalled", { particulars: `for ${milliseconds / 1e3} seconds` }));
    }, milliseconds);
  }
  progress() {
    this.#timer.refresh();
  }
  clear() {
    clearTimeout(this.#timer);
  }
};
function withReject() {
  let reject = () => {
  };
  const promise = new Promise((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

// src/read/tar.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
var options = { allowUnknownFormat: true };
var TarReader = class {
  #extract = (0, import_tar_stream.extract)(options);
  #failure = null;
  #waiting = null;
  constructor(open) {
    this.#extract.on("entry", (header, content, next) => {
      this.#attempt(() => {
        const sink = open(header);
        let missing = header.size ?? 0;
        content.on("data", (piece) => {
          const bytes = piece;
          missing -= bytes.length;
          this.#attempt(() => sink.push(bytes));
        });
        content.on("end", () => {
          this.#attempt(() => {
            if (missing !== 0) throw refusal("reader-disagreement", { path: header.name });
            sink.end();
            next();
          });
        });
        content.on("error", () => {
        });
      });
    });
    this.#extract.on("error", (error) => {
      this.#failure ??= refusal("reader-disagreement", { particulars: error.message, cause: error });
    });
    this.#extract.on("drain", () => this.#settle());
    this.#extract.on("close", () => this.#settle());
  }
  async write(piece) {
    if (this.#failure !== null) throw this.#failure;
    if (piece.length === 0 || this.#extract.write(piece)) return;
    await this.#settled();
  }
  async end() {
    if (this.#failure !== null) throw this.#failure;
    this.#extract.end(null);
    await this.#settled();
  }
  destroy() {
    this.#extract.destroy();
  }
  #settled() {
    return new Promise((resolve3, reject) => {
      this.#waiting = { resolve: resolve3, reject };
    });
  }
  #settle() {
    if (this.#failure === null) this.#waiting?.resolve();
    else this.#waiting?.reject(this.#failure);
    this.#waiting = null;
  }
  /** An exception in a listener would end the whole program. */
  #attempt(step) {
    if (this.#failure !== null) return;
    try {
      step();
    } catch (error) {
      this.#failure = error;
      this.#extract.destroy();
    }
  }
};

// src/read/package.ts
async function readPackage(packed, options2 = {}) {
  const limits = { ...defaultLimits, ...options2.limits };
  const stall = new Stall(limits.stall);
  try {
    return await Promise.race([stall.expired, read(packed, options2, limits, stall)]);
  } finally {
    stall.clear();
    packed.destroy();
  }
}
async function read(packed, options2, limits, stall) {
  const member = new GzipMember(packed, limits, (bytes) => {
    stall.progress();
    options2.onProgress?.(bytes);
  });
  const entries = new EntryReader(options2, limits);
  const guard = new Guard(limits, (seen) => entries.expect(seen));
  const tar = new TarReader((header) => entries.open(header));
  try {
    const unpacked = member.unpacked();
    let piece = await unpacked.next();
    for (; piece.done !== true; piece = await unpacked.next()) {
      stall.progress();
      await tar.write(guard.push(piece.value));
    }
    const missingEnd = guard.end();
    await tar.end();
    return entries.finish(piece.value, endHazards(missingEnd, piece.value.trailing), guard.offset);
  } finally {
    tar.destroy();
    member.destroy();
  }
}
function endHazards(missingEnd, trailing) {
  const hazards = [];
  if (missingEnd !== null)
    hazards.push({
      level: "note",
      code: "missing-end",
      offset: missingEnd,
      path: null,
      detail: "two zero blocks"
    });
  if (trailing === null) return hazards;
  const { kind, offset } = trailing;
  const junk = kind === "junk";
  hazards.push({
    level: junk ? "error" : "note",
    code: junk ? "trailing-data" : "trailing-zeros",
    offset,
    path: null,
    detail: "after the gzip member"
  });
  return hazards;
}

// src/acquire/candidate-spec.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

// src/acquire/registry-spec.ts
var shape = /^(?:npm:)?(@[^@/\\:\s]+\/[^@/\\:\s]+|[^@/\\:\s.][^@/\\:\s]*)(?:@([^:]+))?$/;
function registrySpec(text2) {
  const [, name, wanted = null] = shape.exec(text2) ?? [];
  return name === void 0 ? null : { name, wanted };
}

// src/acquire/candidate-spec.ts
async function parseCandidate(spec, cwd) {
  const written = spec.replace(/^file:/, "") || ".";
  const path = resolve(cwd, written);
  const archive = /\.(?:tgz|tar\.gz|tar)$/i.test(written);
  const versioned = archive ? null : registrySpec(written);
  if (versioned?.wanted) return { kind: "registry", ...versioned, wanted: versioned.wanted };
  if (!archive && /^(?:[a-z+]+:\/\/|git[@:+]|github:|gitlab:|bitbucket:|https?:)/i.test(written)) {
    throw usageError("unsupported-spec", `${spec} is an address: download the tarball and name the file.`);
  }
  const found = await stat(path).catch((error) => unreadable(error, spec));
  if (found?.isDirectory()) return { kind: "directory", path };
  if (found?.isFile()) return { kind: "file", path };
  if (found !== null) {
    throw usageError(
      "candidate-not-found",
      `${spec} is neither a folder nor a file: name a package's folder or its .tgz.`
    );
  }
  if (archive)
    throw usageError(
      "candidate-not-found",
      `There is no file ${spec}: pack the package first, or correct the path.`
    );
  if (versioned !== null && written.startsWith("@"))
    return { kind: "registry", name: versioned.name, wanted: "latest" };
  const hint = versioned === null ? "" : `, or write ${versioned.name}@latest for the registry's package of that name`;
  throw usageError("candidate-not-found", `There is no folder ${spec}: correct the path${hint}.`);
}
function unreadable(error, spec) {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw usageError(
    "candidate-not-found",
    `${spec} cannot be looked at (${error.code}): check its permissions.`,
    error
  );
}

// src/acquire/candidate.ts
import { stat as stat3 } from "node:fs/promises";

// src/acquire/choose-packer.ts
var import_semver = __toESM(require_semver(), 1);
import { access, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var lockfiles = [
  ["pnpm-lock.yaml", "pnpm"],
  ["pnpm-workspace.yaml", "pnpm"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["yarn.lock", "yarn"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"]
];
async function choosePacker(folder, wanted) {
  for (const path of upwards(folder)) {
    const named = await namedIn(path);
    const name = wanted ?? named?.name ?? await lockedIn(path);
    if (name === "yarn" && await isYarnProject(path, named)) return yarnOf(path, named?.version ?? "");
    if (name !== null && name !== "yarn") return name;
    if (await exists(join(path, ".git"))) break;
  }
  return wanted === "yarn" ? "yarn-classic" : "npm";
}
function* upwards(folder) {
  let path = folder;
  do {
    yield path;
    folder = path;
    path = dirname(path);
  } while (path !== folder);
}
async function namedIn(folder) {
  const manifest = await readFile(join(folder, "package.json"), "utf8").then((text2) => JSON.parse(text2)).catch(() => null);
  const [name, version = ""] = (isRecord(manifest) ? packageManagerOf(manifest) : null)?.split("@") ?? [];
  const known = packerNames.find((packer) => packer === name);
  return known === void 0 ? null : { name: known, version };
}
async function lockedIn(folder) {
  for (const [file, packer] of lockfiles) if (await exists(join(folder, file))) return packer;
  return null;
}
var isYarnProject = async (folder, named) => named?.name === "yarn" || await exists(join(folder, "yarn.lock")) || await exists(join(folder, ".yarnrc.yml"));
async function yarnOf(folder, version) {
  const written = minVersionOf(version);
  if (written !== null) return written === 1 ? "yarn-classic" : "yarn-berry";
  if (await exists(join(folder, ".yarnrc.yml"))) return "yarn-berry";
  const lock = await readFile(join(folder, "yarn.lock"), "utf8").catch(() => "");
  return /^__metadata:/m.test(lock) ? "yarn-berry" : "yarn-classic";
}
function minVersionOf(range) {
  try {
    const lowest = range === "" ? null : (0, import_semver.minVersion)(range.split("+")[0] ?? "");
    return lowest === null ? null : (0, import_semver.major)(lowest);
  } catch {
    return null;
  }
}
var exists = (path) => access(path).then(
  () => true,
  () => false
);

// src/acquire/pack-folder.ts
import { readdir, stat as stat2 } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/acquire/child.ts
import { spawn } from "node:child_process";
import { platform as platform2 } from "node:os";

// src/acquire/output-tail.ts
var kept2 = 16384;
var shown4 = 4096;
function tailOf(hide, ...streams) {
  const chunks = [];
  let size2 = 0;
  for (const stream of streams) {
    stream.on("data", (chunk2) => {
      chunks.push(chunk2);
      size2 += chunk2.length;
      while (chunks.length > 1 && size2 - (chunks[0]?.length ?? 0) >= kept2)
        size2 -= chunks.shift()?.length ?? 0;
    });
  }
  return () => {
    const text2 = Buffer.concat(chunks).subarray(-kept2).toString("utf8").replaceAll("\r\n", "\n");
    const lines = withoutCredentials(hide(text2)).trim().slice(-shown4).split("\n");
    return lines.slice(-20).join("\n");
  };
}

// src/acquire/scratch.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { platform, tmpdir } from "node:os";
import { join as join2 } from "node:path";
import { kill } from "node:process";
function createScratch(parent2 = tmpdir()) {
  const folders = /* @__PURE__ */ new Set();
  const children = /* @__PURE__ */ new Set();
  let over = false;
  return {
    async folder() {
      if (over) throw ended();
      const path = made(parent2);
      folders.add(path);
      await null;
      if (over) throw ended();
      return path;
    },
    adopt(child) {
      children.add(child);
      child.once("close", () => children.delete(child));
      if (over) killGroup(child);
    },
    dispose() {
      over = true;
      children.forEach(killGroup);
      folders.forEach(remove);
      folders.clear();
    }
  };
}
var ended = () => undecided("interrupted", "The run was ended before it was done: start it again.");
function made(parent2) {
  try {
    return mkdtempSync(join2(parent2, "packgate-"));
  } catch (cause) {
    throw undecided(
      "temporary-folder",
      `No temporary folder can be made in ${parent2}: make room there or point TMPDIR at another place.`,
      cause
    );
  }
}
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
  }
}
function killGroup({ pid }) {
  if (pid === void 0) return;
  try {
    if (platform() === "win32") spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" });
    else kill(-pid, "SIGKILL");
  } catch {
  }
}

// src/acquire/child.ts
var grace = 250;
function run(command, scratch) {
  return new Promise((resolve3) => {
    const child = start(command);
    scratch.adopt(child);
    const output = tailOf(command.hide ?? hideNothing, child.stdout, child.stderr);
    const end = (ending) => {
      clearTimeout(timer);
      command.signal?.removeEventListener("abort", abort);
      killGroup(child);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve3(ending);
    };
    const timer = setTimeout(() => end({ kind: "timeout", output: output() }), command.timeout);
    const abort = () => end({ kind: "aborted", output: output() });
    child.once("error", (error) => end({ kind: "not-started", error }));
    child.once("exit", (code, signal) => {
      const over = () => end(
        signal === null ? { kind: "exited", code: code ?? 1, output: output() } : { kind: "killed", signal, output: output() }
      );
      child.once("close", over);
      setTimeout(over, grace);
    });
    if (command.signal?.aborted) abort();
    else command.signal?.addEventListener("abort", abort);
  });
}
function start({
  command,
  arguments: words,
  cwd,
  env
}) {
  const windows2 = platform2() === "win32";
  return spawn(command, windows2 ? words.map((word) => `"${word}"`) : words, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: !windows2,
    shell: windows2,
    // npm, pnpm and yarn are `.cmd` files there, which only a shell starts
    windowsHide: true
  });
}

// src/acquire/child-environment.ts
var allowed = new Set(
  `PATH PATHEXT HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM CI NODE_ENV NODE_OPTIONS NODE_EXTRA_CA_CERTS SSL_CERT_FILE
  SSL_CERT_DIR SOURCE_DATE_EPOCH TMPDIR TMP TEMP PWD
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY
  PNPM_HOME BUN_INSTALL VOLTA_HOME NVM_DIR NVM_BIN FNM_DIR FNM_MULTISHELL_PATH ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR
  JAVA_HOME GOPATH GOROOT GOCACHE CARGO_HOME RUSTUP_HOME PYTHON
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) USERPROFILE HOMEDRIVE
  HOMEPATH USERNAME NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE`.split(/\s+/)
);
var allowedFamilies = /^(?:LC_|XDG_|COREPACK_|NPM_CONFIG_@[^:]+:REGISTRY$)/;
var npmSettings = /^NPM_CONFIG_(?:USERCONFIG|GLOBALCONFIG|PREFIX|CACHE|REGISTRY|PROXY|HTTPS_PROXY|NOPROXY|CA|CAFILE|STRICT_SSL|IGNORE_SCRIPTS|SCRIPT_SHELL|NODE_OPTIONS|NODEDIR|PYTHON|STORE_DIR)$/;
var secretive = /TOKEN|SECRET|PASSWORD|CREDENTIAL/;
var emptied = ["NODE_AUTH_TOKEN", "NPM_TOKEN", "YARN_NPM_AUTH_TOKEN"];
function childEnvironment(env) {
  const kept3 = Object.entries(env).flatMap(
    ([name, value2]) => value2 !== void 0 && isAllowed(name.toUpperCase()) ? [[name, withoutUser(name, value2)]] : []
  );
  const empty = emptied.filter((name) => env[name] !== void 0).map((name) => [name, ""]);
  return Object.fromEntries([...kept3, ...empty]);
}
var withoutUser = (name, value2) => /registry$/i.test(name) ? value2.replace(/(\/\/)[^/]*@/, "$1") : value2;
var isAllowed = (name) => allowed.has(name) || npmSettings.test(name) || allowedFamilies.test(name) && !secretive.test(name);

// src/acquire/pack-folder.ts
async function packFolder(packing, context2) {
  const { path, folder, manifest, packer, ignoreScripts } = packing;
  const own = manifest.scripts.find((script) => /^(?:prepack|postpack)$/.test(script));
  if (packer === "yarn-berry" && ignoreScripts && own !== void 0) {
    throw usageError(
      "scripts-not-ignorable",
      `Yarn cannot pack without running the ${own} script of ${folder}: name npm as the packer, or leave ignore-scripts out.`
    );
  }
  const destination = await context2.scratch.folder();
  context2.onProgress({ step: "pack", subject: folder, done: 0, total: null });
  const order = packCommands[packer](destination, ignoreScripts);
  const ending = await run(
    {
      ...order,
      cwd: path,
      env: childEnvironment(context2.env),
      timeout: limitsOf(context2).pack,
      signal: context2.signal,
      hide: context2.hide
    },
    context2.scratch
  );
  const problem = problemOf(ending, order.command, packing, context2);
  if (problem !== null) throw problem;
  return await onlyTarball(destination, order.command, folder);
}
function problemOf(ending, command, { folder, ignoreScripts }, context2) {
  if (ending.kind === "exited" && ending.code === 0) return null;
  if (ending.kind === "not-started") return notStarted(ending.error, command);
  if (ending.kind === "aborted") {
    return undecided("interrupted", `Packing ${folder} was interrupted: start the check again.`);
  }
  const output = ending.output === "" ? "It said nothing." : `Its last words:
${ending.output}`;
  const detail = { packer: command, output: ending.output };
  if (/ENOSPC|EDQUOT|EFBIG|no space left on device|file too large/i.test(ending.output)) {
    const message = `The disk was full while ${command} packed ${folder}: make room, or point TMPDIR at another disk. ${output}`;
    return new PackgateError("disk-full", 3, message, { detail });
  }
  if (ending.kind === "timeout") {
    const limit3 = limitsOf(context2).pack;
    const seconds = Math.round(limit3 / 1e3);
    const message = `Packing ${folder} with ${command} did not end within ${seconds} s: a script of the package may be waiting for something. ${output}`;
    return new PackgateError("pack-timeout", 3, message, { detail: { ...detail, seconds } });
  }
  const how = ending.kind === "killed" ? `was killed by ${ending.signal}` : `failed with exit code ${ending.code}`;
  const next = ignoreScripts ? `run it in ${folder} to see why` : "run it there to see why, or pack with ignore-scripts";
  return new PackgateError("pack-failed", 3, `${command} pack in ${folder} ${how}: ${next}. ${output}`, {
    detail
  });
}
function notStarted(error, command) {
  return error.code === "ENOENT" ? undecided(
    "packer-not-found",
    `${command} is not installed, or not on the PATH: install it or name another packer.`,
    error
  ) : undecided(
    "packer-not-started",
    `${command} could not be started (${error.code}): check that it runs by itself.`,
    error
  );
}
async function onlyTarball(destination, command, folder) {
  const files = (await readdir(destination)).filter((file2) => file2.endsWith(".tgz"));
  const [file] = files;
  if (file === void 0) {
    throw undecided(
      "pack-empty",
      `${command} ended well in ${folder} but wrote no tarball: run ${command} pack there and check the file that it writes instead.`
    );
  }
  if (files.length > 1) {
    throw undecided(
      "pack-ambiguous",
      `${command} wrote ${files.length} tarballs for ${folder}: name the folder of one package, or check the files one by one.`
    );
  }
  const path = join3(destination, file);
  return { path, size: (await stat2(path)).size };
}

// src/acquire/candidate.ts
async function acquireCandidate(request, context2) {
  const spec = await parseCandidate(request.spec, context2.cwd);
  if (spec.kind === "registry") return await fromRegistry(spec, context2);
  if (spec.kind === "directory") return await fromFolder(spec.path, request, context2);
  const { size: size2 } = await stat3(spec.path);
  return {
    kind: "file",
    source: request.spec,
    tarball: { path: spec.path, size: size2 },
    packer: null,
    name: null,
    version: null,
    folder: context2.cwd,
    publishRegistry: null,
    warnings: []
  };
}
async function fromRegistry(spec, context2) {
  const { downloadCandidate } = await import("./registry-candidate-QGK5RDRM.js");
  const { tarball, warnings, version } = await downloadCandidate(spec, context2);
  return {
    kind: "registry",
    source: `${spec.name}@${version}`,
    tarball,
    packer: null,
    name: spec.name,
    version,
    folder: context2.cwd,
    publishRegistry: null,
    warnings
  };
}
async function fromFolder(path, request, context2) {
  const folder = request.spec;
  const manifest = await readPackageFolder(path, folder);
  const packer = await choosePacker(path, request.packer);
  const name = packer.split("-")[0];
  const packing = { path, folder, manifest, packer, ignoreScripts: request.ignoreScripts };
  const tarball = await packFolder(packing, context2);
  return {
    kind: "directory",
    source: `${folder} (packed with ${name})`,
    tarball,
    packer: name,
    name: manifest.name,
    version: manifest.version,
    folder: path,
    publishRegistry: manifest.publishConfig.registry ?? null,
    warnings: []
  };
}

// src/open-package.ts
import { createReadStream } from "node:fs";
import { resolve as resolve2 } from "node:path";
async function withScratch(sources, specs, walk) {
  const hide = hideFor([sources.cwd, ...specs.map((spec) => resolve2(sources.cwd, spec))], sources.env);
  const scratch = createScratch();
  const over = new AbortController();
  const signal = sources.signal === null ? over.signal : AbortSignal.any([over.signal, sources.signal]);
  signal.addEventListener("abort", scratch.dispose);
  try {
    const { caps = {} } = sources;
    const limits = caps.packed === void 0 ? {} : { packedBytes: caps.packed };
    return await walk({ ...sources, caps, limits, signal, scratch, hide });
  } catch (error) {
    throw error instanceof PackgateError ? hidden(error, hide) : error;
  } finally {
    over.abort();
  }
}
function hidden(error, hide) {
  const { code, exit, detail, cause } = error;
  const clean = (text2) => withoutCredentials(hide(text2));
  const told = Object.entries(detail).map(([key2, value2]) => [
    key2,
    typeof value2 === "string" ? clean(value2) : value2
  ]);
  return new PackgateError(code, exit, clean(error.message), { cause, detail: Object.fromEntries(told) });
}
var chunk = 256 * 1024;
async function readLocal(tarball, subject, { signal, onProgress, caps }, options2 = {}) {
  const packed = createReadStream(tarball.path, { highWaterMark: chunk, ...signal && { signal } });
  try {
    return await readPackage(packed, {
      ...options2,
      limits: caps,
      onProgress: (done2) => onProgress({ step: "read", subject, done: done2, total: tarball.size })
    });
  } catch (error) {
    throw error instanceof PackgateError ? naming(subject, error) : error;
  }
}
var naming = (subject, error) => new PackgateError(error.code, error.exit, `${subject}: ${error.message}`, {
  cause: error,
  detail: { ...error.detail, subject }
});

export {
  registrySpec,
  parseCandidate,
  choosePacker,
  acquireCandidate,
  dependencyFields,
  isJsonObject,
  fileClass,
  require_tar_stream,
  readPackage,
  withScratch,
  readLocal
};
