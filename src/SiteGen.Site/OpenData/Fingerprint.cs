// What can be known of a file without keeping it.
using System.Security.Cryptography;

namespace SiteGen.OpenData;

/// <summary>Length and SHA-256 of a file.</summary>
internal sealed record Fingerprint(long Length, byte[] Hash)
{
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(bytes.Length, SHA256.HashData(bytes));
}
