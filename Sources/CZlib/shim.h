#include <zlib.h>

// deflateInit2 is a macro, which Swift cannot import. 15 + 16 asks for a gzip frame.
static inline int czlib_gzip_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

// inflateInit2 is a macro too. Negative window bits ask for bare deflate.
static inline int czlib_inflate_init(z_stream *stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}
