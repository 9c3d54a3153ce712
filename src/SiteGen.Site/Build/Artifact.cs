// A file of the site before it is written.
using System.Buffers;

namespace SiteGen.Build;

/// <summary>A file of the site: where it stands, and how it is made.</summary>
/// <param name="Path">Its path from the site's root on.</param>
/// <param name="Render">Writes its bytes: the same ones each time, from any thread.</param>
public sealed record Artifact(string Path, Action<IBufferWriter<byte>> Render)
{
    /// <summary>A file whose bytes are known.</summary>
    public static Artifact Of(string path, byte[] bytes) => new(path, output => output.Write(bytes));

    /// <summary>The bytes.</summary>
    public byte[] ToBytes()
    {
        var output = new ArrayBufferWriter<byte>();
        Render(output);
        return output.WrittenSpan.ToArray();
    }
}
