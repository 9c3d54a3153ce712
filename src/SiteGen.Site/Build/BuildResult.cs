// What a build did.
namespace SiteGen.Build;

/// <summary>Counts of files: all of the site, those whose bytes changed, and those that nothing wrote any more.</summary>
public sealed record BuildResult(int Files, int Changed, int Deleted)
{
    /// <summary>How many were taken over from the old site without being made.</summary>
    public int Kept { get; init; }

    /// <summary>The version of the open data.</summary>
    public string DataVersion { get; init; } = "";
}
