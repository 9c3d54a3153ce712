// Where a build reads and where it writes.
namespace SiteGen.Build;

/// <summary>The folders that a command works on.</summary>
/// <param name="Data">The CSVs.</param>
/// <param name="Input">The Markdown pages.</param>
/// <param name="Output">The finished site.</param>
public sealed record Folders(string Data, string Input, string Output);
