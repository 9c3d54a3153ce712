// Follows a build: how far it is, and whether it shall stop.
namespace SiteGen.Build;

/// <summary>Hears how far a build is, and stops it when somebody asks for it.</summary>
public sealed class BuildWatch(CancellationToken stop = default)
{
    /// <summary>So many more files will be made.</summary>
    public Action<int>? Begun { get; set; }

    /// <summary>One more file is made; told by several threads.</summary>
    public Action? Advanced { get; set; }

    internal void Begin(int files) => Begun?.Invoke(files);

    internal void Made()
    {
        StopIfAsked();
        Advanced?.Invoke();
    }

    internal void StopIfAsked() => stop.ThrowIfCancellationRequested();
}
