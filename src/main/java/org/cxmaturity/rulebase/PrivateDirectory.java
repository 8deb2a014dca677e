package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directory of the user's own that nobody else can look into, for files that only save time. One that others could look into
 * is closed to them; of what stands in it, only regular files of the user's own are read. Where files have no owners of that
 * kind (Windows), the system's own protection of a user's directories has to do.
 *
 * @param user the name by which the system knows the user
 */
public record PrivateDirectory(Path path, String user) {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    /** The content of a file, or null where there is none that may be used. */
    public byte @Nullable [] read(String name) throws IOException {
        Path file = path.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isPrivate() && isOwn(file)
                ? Files.readAllBytes(file)
                : null;
    }

    /** Writes a file whole or not at all. */
    public void write(String name, byte[] content) throws IOException {
        if (!Files.isDirectory(path)) {
            create();
        }
        if (isPrivate()) {
            // The launcher clears away what is called so and has been left behind.
            Path part = Files.createTempFile(path, "cxm-new-", ".part");
            part.toFile().deleteOnExit();
            Files.write(part, content);
            Files.move(part, path.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Adds lines at the end of a file, which is made where it is not there; programs that add at once all do. */
    public void append(String name, byte[] lines) throws IOException {
        if (!Files.isDirectory(path)) {
            create();
        }
        if (isPrivate()) {
            Files.write(
                    path.resolve(name),
                    lines,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    private void create() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        } else {
            Files.createDirectories(path);
        }
    }

    private boolean isPrivate() throws IOException {
        PosixFileAttributeView view = view(path);
        if (view == null) {
            return true;
        }
        PosixFileAttributes attributes = view.readAttributes();
        if (!attributes.isDirectory() || !isUser(attributes.owner())) {
            return false;
        }
        if (!attributes.permissions().equals(OWNER_ALONE)) {
            view.setPermissions(OWNER_ALONE);
        }
        return true;
    }

    private boolean isOwn(Path file) throws IOException {
        PosixFileAttributeView view = view(file);
        return view == null || isUser(view.readAttributes().owner());
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isUser(UserPrincipal owner) throws IOException {
        return owner.equals(
                FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(user));
    }
}
