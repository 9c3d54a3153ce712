// The folder beside the output in which a build works: .output.staged, with the lock of the build and the site in the making.

namespace SiteGen.Output;

/// <summary>A build's own folder; disposing removes it. What a killed build left is taken over by the next.</summary>
internal sealed class Workplace : IDisposable
{
    private const string LockName = ".sitegen-lock";

    // The number with which Linux says that another program has a file.
    private const int Busy = 11;

    private readonly string folder;
    private readonly FileStream alone;

    /// <summary>Takes the folder for this build alone; another build that has it throws an IOException.</summary>
    /// <exception cref="OutputRefusedException">Somebody else's folder has this name.</exception>
    public Workplace(string final)
    {
        folder = FolderOf(final);
        if (!File.Exists(Lock) && ForeignFiles.In(folder) is { Count: > 0 } names) throw OutputRefusedException.Foreign(folder, names);
        Directory.CreateDirectory(folder);
        // Two builds into one folder would stage over each other. The system releases the lock of a build that dies.
        alone = Locked();
        try
        {
            Prepare(final);
        }
        catch
        {
            alone.Dispose();
            Remove();
            throw;
        }
    }

    /// <summary>True while a build works, and when one was killed: there is something to clear away.</summary>
    public static bool IsThere(string final) => Directory.Exists(FolderOf(final));

    /// <summary>Where the site is made.</summary>
    public string Site => Path.Combine(folder, "site");

    private string Lock => Path.Combine(folder, LockName);

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Site)) Directory.Delete(Site, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site is in place, or the old one is: what could not be removed is left to the next build.
        }
        alone.Dispose();
        Remove();
    }

    private static string FolderOf(string final) => Path.Combine(Path.GetDirectoryName(final)!, $".{Path.GetFileName(final)}.staged");

    private FileStream Locked()
    {
        try
        {
            return new(Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (DirectoryNotFoundException)
        {
            throw new IOException("A build that has just ended took the folder away.", Busy);
        }
    }

    private void Prepare(string final)
    {
        // The build before this one has just taken its lock away.
        if (!File.Exists(Lock)) throw new IOException("The lock is gone.", Busy);
        Swap.Recover(final, Site);
        Clear(Site);
        Clear(Swap.Aside(Site));
        Directory.CreateDirectory(Site);
    }

    // A finished site that a killed build left may be the old one, into which somebody put a file at the last moment.
    private static void Clear(string site)
    {
        if (!Directory.Exists(site)) return;
        if (Manifest.Read(site) is not null && ForeignFiles.In(site) is { Count: > 0 } names)
            throw OutputRefusedException.Foreign(site, names);
        Directory.Delete(site, recursive: true);
    }

    private void Remove()
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build has begun to work in it, or something could not be removed.
        }
    }
}
