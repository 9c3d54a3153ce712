// A file of the site before it is written.
using System.Buffers;
using SiteGen.Plans.Model;

namespace SiteGen.Build;

/// <summary>A file of the site: where it stands, and how it is made.</summary>
/// <param name="Path">Its path from the site's root on.</param>
/// <param name="Render">Writes its bytes: the same ones each time, from any thread.</param>
public sealed record Artifact(string Path, Action<IBufferWriter<byte>> Render)
{
    /// <summary>The plan that it is about; null when it is about several or none.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The hash of what it is made from; empty when nobody knows, and it is made each time.</summary>
    public string Inputs { get; init; } = "";

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
