// The SHA-256 of a file.
using System.Buffers;
using System.Security.Cryptography;

namespace SiteGen.Output;

internal static class FileHash
{
    /// <summary>The hash of some bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of what a file holds now; null when it cannot be read.</summary>
    public static string? Of(string path)
    {
        try
        {
            // What is no file at all, a pipe for example, has no length and would never end.
            if (new FileInfo(path).Length == 0) return Of([]);
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            // No build writes a file that memory cannot hold.
            if (RandomAccess.GetLength(file) is var size && size >= Array.MaxLength) return null;
            var buffer = ArrayPool<byte>.Shared.Rent((int)size + 1);
            try
            {
                var length = 0;
                for (int read; (read = RandomAccess.Read(file, buffer.AsSpan(length), length)) > 0;) length += read;
                return length < buffer.Length ? Of(buffer.AsSpan(0, length)) : null;
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
