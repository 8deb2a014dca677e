package org.cxmaturity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A standard stream that remembers why it could not be written: a reader that went away is no fault, a full disk is one. */
final class StandardOutput extends OutputStream {
    private final FileOutputStream to;

    @Nullable
    private IOException failure;

    StandardOutput(FileDescriptor descriptor) {
        this.to = new FileOutputStream(descriptor);
    }

    PrintStream stream() {
        return new PrintStream(this, false, StandardCharsets.UTF_8);
    }

    /** What went wrong, unless the reader merely went away. */
    @Nullable
    String fault() {
        IOException known = failure;
        if (known == null) {
            return null;
        }
        String message = String.valueOf(known.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed") ? null : message;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        try {
            to.write(octets, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
