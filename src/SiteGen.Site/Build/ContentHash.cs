// The data version: a short hash of the content, and not a date. Two builds of the same data have the same one.
using System.Security.Cryptography;

namespace SiteGen.Build;

internal static class ContentHash
{
    private const int Group = 4;

    /// <summary>The first twelve digits of the SHA-256 over the SHA-256 of some parts, in groups so that a spreadsheet
    /// never takes them for a number: 3f2a-91bc-07de.</summary>
    public static string Of(IEnumerable<byte[]> hashes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in hashes) hash.AppendData(part);
        return string.Join('-', Convert.ToHexStringLower(hash.GetHashAndReset()).Chunk(Group).Take(3).Select(g => new string(g)));
    }
}
