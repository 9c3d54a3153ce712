// Where the writers put the files of the site: on disk for build, in memory for serve.
namespace SiteGen.Output;

/// <summary>Takes the files of the site.</summary>
public abstract class OutputFolder
{
    /// <summary>Takes a file; a path that would leave the folder is refused, whoever asks for it.</summary>
    /// <param name="path">Its path from the site's root on, with forward slashes.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="OutputRefusedException">The path does not lie in the folder.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!path.Split('/').All(IsName)) throw OutputRefusedException.Outside(path);
        Put(path, bytes);
    }

    /// <summary>Keeps a file whose path lies in the folder.</summary>
    protected abstract void Put(string path, ReadOnlySpan<byte> bytes);

    // Dots alone lead to a folder above; Windows takes \ for /, and C: for a disk.
    private static bool IsName(string part) => part.Trim('.').Length > 0 && !part.AsSpan().ContainsAny("\\:\0");
}
