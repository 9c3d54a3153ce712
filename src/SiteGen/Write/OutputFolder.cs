// Where the writers put the files of the site: on disk for build, in memory for serve.
namespace SiteGen.Write;

/// <summary>Takes the files of the site.</summary>
public abstract class OutputFolder
{
    /// <summary>Takes a file.</summary>
    /// <param name="path">Its path from the site's root on, with forward slashes.</param>
    /// <param name="bytes">Its content.</param>
    public abstract void Write(string path, ReadOnlySpan<byte> bytes);
}
