// CP932 has some letters in two or three places (NEC's, IBM's and its own). A strict decoder knows one place of each; here are the others.
using System.Text;

namespace SiteGen.Plans.Extract;

/// <summary>Reads the further places of letters in CP932, and refuses everything else.</summary>
internal sealed class SecondPlaces : DecoderFallback
{
    // What a decoder that is not strict puts where it knows nothing.
    private const string Unknown = "?・\uFFFD";

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private static readonly Encoding Lenient = Encoding.GetEncoding(932);
        private string letter = "";
        private int next;

        public override int Remaining => letter.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            var read = bytesUnknown is [0x81 or 0x87 or 0xED or 0xEE or 0xFA or 0xFB or 0xFC, _] ? Lenient.GetString(bytesUnknown) : "";
            if (read.Length != 1 || Unknown.Contains(read, StringComparison.Ordinal))
                throw new DecoderFallbackException("No character of CP932", bytesUnknown, index);
            (letter, next) = (read, 0);
            return true;
        }

        public override char GetNextChar() => next < letter.Length ? letter[next++] : '\0';

        public override bool MovePrevious() => next > 0 && next-- > 0;

        public override void Reset() => (letter, next) = ("", 0);
    }
}
